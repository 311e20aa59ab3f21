import { describe, expect, it } from 'vitest';
import { heardFromPage } from '../../../../functions/use-cases/agent-socket.ts';
import { DependencyError } from '../../../../shared/errors.ts';
import { admin, jonas, memoryBaton } from '../../../support/fixtures/baton.ts';
import { KnownTokens } from '../../../support/memory/recorders.ts';

const tokens = new KnownTokens({ jonas, admin, sofie: { id: 'sofie', name: 'Sofie', roles: ['editor', 'analyst'] } });

async function open() {
  const baton = await memoryBaton();
  const hear = (body: unknown, connectionId = 'page') => heardFromPage({ ...baton, tokens }, connectionId, body);
  const answers = () => baton.sockets.frames.map(({ frame }) => (frame as { type: string }).type);
  return { baton, hear, answers };
}

describe('a page of the inbox', () => {
  it('is told of changes once it has shown an agent’s token', async () => {
    const { baton, hear, answers } = await open();
    await hear({ action: 'hello', token: 'jonas' });
    expect(await baton.agents.sockets()).toEqual([{ connectionId: 'page', agentId: 'jonas' }]);
    expect(await baton.agents.agent('jonas')).toMatchObject({ availability: 'available' });
    baton.clock.advance(60_000);
    await hear({ action: 'ping', token: 'jonas' });
    expect((await baton.agents.agent('jonas'))?.seenAtMs).toBe(baton.clock.now());
    expect(answers()).toEqual(['welcome', 'pong']);
  });

  it('of an admin is told of changes, but the admin does not count as there for customers', async () => {
    const { baton, hear } = await open();
    await hear({ action: 'hello', token: 'admin' });
    expect(await baton.agents.sockets()).toHaveLength(1);
    expect(await baton.agents.agents()).toEqual([]);
  });

  it.each([
    ['a token that is none', { action: 'hello', token: 'nobody' }],
    ['a token of somebody who is no agent', { action: 'hello', token: 'sofie' }],
    ['no token', { action: 'hello' }],
    ['something else', { action: 'subscribe', token: 'jonas' }],
    ['more than that', { action: 'hello', token: 'jonas', agentId: 'leyla' }],
    ['a token without end', { action: 'hello', token: 'x'.repeat(10_000) }],
    ['nothing', undefined],
    ['no object', 'jonas'],
  ])('that shows %s is refused, and not told of anything any more', async (_what, body) => {
    const { baton, hear, answers } = await open();
    await hear({ action: 'hello', token: 'jonas' });
    await hear(body);
    expect(answers()).toEqual(['welcome', 'refused']);
    expect(await baton.agents.sockets()).toEqual([]);
  });

  it('is not refused where it is the sign-in service that fails', async () => {
    const { baton } = await open();
    const away = { verify: async () => Promise.reject(new Error('away')) };
    await expect(
      heardFromPage({ ...baton, tokens: away }, 'page', { action: 'ping', token: 'jonas' }),
    ).rejects.toThrow();
  });

  it('stays where the sign-in service cannot be asked: that says nothing about the page', async () => {
    const { baton, hear, answers } = await open();
    await hear({ action: 'hello', token: 'jonas' });
    const verify = async () => Promise.reject(new DependencyError('The sign-in service does not answer.'));
    const asked = heardFromPage({ ...baton, tokens: { verify } }, 'page', { action: 'ping', token: 'jonas' });
    await expect(asked).rejects.toThrow(DependencyError);
    expect(await baton.agents.sockets()).toHaveLength(1);
    expect(answers()).toEqual(['welcome']);
  });
});
