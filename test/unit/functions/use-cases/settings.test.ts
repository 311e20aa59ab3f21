import { describe, expect, it } from 'vitest';
import { channelOfKey, createKey, listKeys, revokeKey } from '../../../../functions/use-cases/channel-keys.ts';
import { saveCalendar, saveChannel, saveQueue } from '../../../../functions/use-cases/settings.ts';
import { ForbiddenError, NotFoundError, UnauthorizedError, ValidationError } from '../../../../shared/errors.ts';
import { admin, memoryBaton } from '../../../support/fixtures/baton.ts';
import { calendars, channels, queues } from '../../../support/fixtures/organisation.ts';

describe('a channel key', () => {
  it('opens its channel, and is shown once', async () => {
    const baton = await memoryBaton();
    const made = await createKey(baton, { channelId: 'web', label: 'Widget' }, admin);
    expect(made.key).toMatch(/^bt_[a-z0-9]{12}_[A-Za-z0-9]{40,64}$/);
    expect(await channelOfKey(baton.configuration, made.key)).toEqual(channels.web);
    const secret = made.key.split('_')[2] ?? '';
    expect(secret.length * 4).toBeGreaterThanOrEqual(160);
    const kept = JSON.stringify([await baton.settings.keys(), await baton.settings.audit(10), await listKeys(baton)]);
    expect(kept).not.toContain(secret);
    expect((await listKeys(baton)).keys).toEqual([
      { id: made.id, channelId: 'web', label: 'Widget', createdAtMs: baton.clock.now(), createdBy: 'Amira Haddad' },
    ]);
  });

  it('is another each time', async () => {
    const baton = await memoryBaton();
    const keys = await Promise.all(
      Array.from({ length: 20 }, () => createKey(baton, { channelId: 'web', label: 'x' }, admin)),
    );
    expect(new Set(keys.map(({ key }) => key)).size).toBe(20);
    expect(new Set(keys.map(({ id }) => id)).size).toBe(20);
  });

  it('that is none, or whose secret is wrong, is refused in the same words', async () => {
    const baton = await memoryBaton();
    const { key } = await createKey(baton, { channelId: 'web', label: 'Widget' }, admin);
    const [prefix, id, secret = ''] = key.split('_');
    const wrong = [
      '',
      'bt_',
      'x'.repeat(5_000),
      `${prefix}_${id}`,
      `${prefix}_${id}_`,
      `${prefix}_${id}_${'0'.repeat(48)}`,
      `${prefix}_${id}_${secret.slice(0, -1)}`,
      `${prefix}_${id}_${secret}0`,
      `${prefix}_${id}_${secret.toUpperCase()}`,
      `${prefix}_000000000000_${secret}`,
      `${prefix}_${id}_${secret}\n`,
      ` ${key}`,
      key.replace('bt_', 'BT_'),
    ];
    const errors = await Promise.all(
      wrong.map((each) =>
        channelOfKey(baton.configuration, each).then(
          () => each,
          (error: unknown) => error,
        ),
      ),
    );
    for (const error of errors) expect(error).toBeInstanceOf(UnauthorizedError);
    expect(new Set(errors.map((error) => (error as Error).message)).size).toBe(1);
  });

  it('that was revoked is refused for ever, and was revoked once', async () => {
    const baton = await memoryBaton();
    const { key, id } = await createKey(baton, { channelId: 'web', label: 'Widget' }, admin);
    const { revokedAtMs } = await revokeKey(baton, id, admin);
    baton.clock.advance(1_000);
    expect(await revokeKey(baton, id, admin)).toMatchObject({ revokedAtMs });
    await expect(channelOfKey(baton.configuration, key)).rejects.toThrow(ForbiddenError);
    // Whoever does not have the secret does not even learn that.
    await expect(channelOfKey(baton.configuration, `${key.slice(0, -4)}zzzz`)).rejects.toThrow(UnauthorizedError);
    await expect(revokeKey(baton, 'none', admin)).rejects.toThrow(NotFoundError);
  });

  it('is made for a channel that is there', async () => {
    const baton = await memoryBaton();
    const attempt = createKey(baton, { channelId: 'none', label: 'x' }, admin);
    await expect(attempt).rejects.toMatchObject({ issues: [{ path: 'channelId' }] });
    await baton.settings.saveKey({
      id: 'abcdef123456',
      channelId: 'gone',
      label: 'x',
      secretHash: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      createdAtMs: 0,
      createdBy: 'x',
    });
    await expect(channelOfKey(baton.configuration, `bt_abcdef123456_${'a'.repeat(48)}`)).rejects.toThrow(
      UnauthorizedError,
    );
  });
});

describe('settings', () => {
  it('are saved and written down', async () => {
    const baton = await memoryBaton();
    const queue = { ...queues.general, name: 'Care' };
    expect(await saveQueue(baton, 'general', queue, admin)).toEqual(queue);
    const calendar = { ...calendars.office, name: 'Hours' };
    expect(await saveCalendar(baton, 'office', calendar, admin)).toEqual(calendar);
    const { queues: kept, calendars: keptCalendars } = await baton.settings.settings();
    expect(kept).toContainEqual(queue);
    expect(keptCalendars).toContainEqual(calendar);
    const actions = (await baton.settings.audit(10)).map(({ action, subject }) => `${action} ${subject}`);
    expect(actions).toEqual(expect.arrayContaining(['queue.saved general', 'calendar.saved office']));
  });

  it('never show the secret of a webhook again, not even in the audit log', async () => {
    const baton = await memoryBaton();
    expect(await saveChannel(baton, 'web', channels.web, admin)).toEqual({
      id: 'web',
      kind: 'chat',
      name: 'Chat',
      webhookUrl: channels.web.webhook.url,
    });
    expect(JSON.stringify(await baton.settings.audit(10))).not.toContain('whsec_');
    expect((await baton.settings.settings()).channels).toContainEqual(channels.web);
  });

  it.each([
    ['a queue with hours that are not there', { ...queues.general, calendarId: 'none' }, 'calendarId'],
    [
      'a queue that passes on to none',
      { ...queues.billing, pastLimit: { action: 'move', queueId: 'none' } },
      'pastLimit.queueId',
    ],
    [
      'a queue that passes on to itself',
      { ...queues.billing, pastLimit: { action: 'move', queueId: 'billing' } },
      'pastLimit.queueId',
    ],
  ] as const)('refuse %s', async (_what, queue, path) => {
    const baton = await memoryBaton();
    await expect(saveQueue(baton, queue.id, queue, admin)).rejects.toMatchObject({ issues: [{ path }] });
  });

  it('refuse another id than that of the path', async () => {
    const baton = await memoryBaton();
    await expect(saveQueue(baton, 'sales', queues.general, admin)).rejects.toThrow(ValidationError);
    await expect(saveCalendar(baton, 'x', calendars.office, admin)).rejects.toThrow(ValidationError);
    await expect(saveChannel(baton, 'x', channels.web, admin)).rejects.toThrow(ValidationError);
  });
});
