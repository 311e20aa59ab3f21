import { describe, expect, it } from 'vitest';
import { channel } from '../../../../shared/settings/channel.ts';
import { queue } from '../../../../shared/settings/queue.ts';

const billing = {
  id: 'billing',
  name: 'Billing',
  calendarId: 'office',
  email: 'billing@example.com',
  waitLimitSeconds: 600,
  pastLimit: { action: 'move', queueId: 'general' },
  typicalHandleSeconds: 420,
};
const chat = { id: 'web', kind: 'chat', name: 'Web chat' };
const secret = `whsec_${'A'.repeat(32)}`;

const pathsOf = (result: { error?: { issues: readonly { path: readonly PropertyKey[] }[] } | undefined }) =>
  result.error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('a queue', () => {
  it.each([
    {},
    { waitLimitSeconds: 30 },
    { waitLimitSeconds: 86_400 },
    { typicalHandleSeconds: 10 },
    { pastLimit: { action: 'keep-waiting' } },
    { pastLimit: { action: 'return-to-ai' } },
  ])('may be %j', (change) => {
    expect(queue.parse({ ...billing, ...change })).toEqual({ ...billing, ...change });
  });

  it.each([
    [{ id: 'Billing' }, 'id'],
    [{ id: '-billing' }, 'id'],
    [{ id: 'x'.repeat(65) }, 'id'],
    [{ email: 'billing' }, 'email'],
    [{ waitLimitSeconds: 29 }, 'waitLimitSeconds'],
    [{ waitLimitSeconds: 86_401 }, 'waitLimitSeconds'],
    [{ waitLimitSeconds: 60.5 }, 'waitLimitSeconds'],
    [{ typicalHandleSeconds: 0 }, 'typicalHandleSeconds'],
    [{ pastLimit: { action: 'move' } }, 'pastLimit.queueId'],
    [{ pastLimit: { action: 'forget' } }, 'pastLimit.action'],
  ])('may not be %j: %s', (change, path) => {
    expect(pathsOf(queue.safeParse({ ...billing, ...change }))).toEqual([path]);
  });
});

describe('a channel', () => {
  it.each([undefined, { url: 'https://example.com/hook', secret }, { url: 'http://localhost:9000/', secret }])(
    'may have the webhook %j',
    (webhook) => {
      expect(channel.safeParse({ ...chat, webhook }).success).toBe(true);
    },
  );

  it.each([
    [{ url: 'file:///etc/passwd', secret }, 'webhook.url'],
    [{ url: 'javascript:alert(1)', secret }, 'webhook.url'],
    [{ url: 'example.com', secret }, 'webhook.url'],
    [{ url: 'https://example.com', secret: 'secret' }, 'webhook.secret'],
    [{ url: 'https://example.com', secret: `whsec_${'A'.repeat(31)}` }, 'webhook.secret'],
    [{ url: 'https://example.com' }, 'webhook.secret'],
  ])('may not have the webhook %j: %s', (webhook, path) => {
    expect(pathsOf(channel.safeParse({ ...chat, webhook }))).toEqual([path]);
  });
});
