import { describe, expect, it } from 'vitest';
import { heardFromPage, pageClosed } from '../../../../functions/use-cases/agent-socket.ts';
import { admin, leyla, memoryBaton } from '../../../support/fixtures/baton.ts';
import { KnownTokens } from '../../../support/memory/recorders.ts';

const noor = { ...leyla, id: 'noor', name: 'Noor de Vries', roles: ['admin' as const] };
const tokens = new KnownTokens({ amira: admin, noor });

async function open() {
  const baton = await memoryBaton();
  const deps = { ...baton, tokens };
  const hear = (connectionId: string, token: string, workflowId?: string, revision = 1) =>
    heardFromPage(deps, connectionId, {
      action: 'ping',
      token,
      ...(workflowId && { editing: { workflowId, revision } }),
    });
  /** Who the page was told of last. */
  const seenBy = (page: string) => {
    const frames = baton.sockets.frames.filter(
      ({ connectionId, frame }) => connectionId === page && (frame as { type: string }).type === 'presence',
    );
    return (frames.at(-1)?.frame as { people: readonly { name: string; revision: number }[] } | undefined)?.people.map(
      ({ name, revision }) => `${name} ${revision}`,
    );
  };
  return { baton, deps, hear, seenBy };
}

describe('who has a workflow open', () => {
  it('is told to each page that has it open, with the revision that each person knows', async () => {
    const { hear, seenBy } = await open();
    await hear('a', 'amira', 'first-line', 4);
    expect(seenBy('a')).toEqual(['Amira Haddad 4']);
    await hear('b', 'noor', 'first-line', 5);
    expect(seenBy('a')).toEqual(['Amira Haddad 4', 'Noor de Vries 5']);
    expect(seenBy('b')).toEqual(seenBy('a'));
  });

  it('counts a person once, with the newest of their pages', async () => {
    const { hear, seenBy } = await open();
    await hear('a', 'amira', 'first-line', 4);
    await hear('a2', 'amira', 'first-line', 6);
    expect(seenBy('a')).toEqual(['Amira Haddad 6']);
  });

  it('is nobody’s matter who has another workflow open', async () => {
    const { hear, seenBy } = await open();
    await hear('a', 'amira', 'first-line');
    await hear('b', 'noor', 'other');
    await hear('c', 'noor');
    expect([seenBy('a'), seenBy('b'), seenBy('c')]).toEqual([['Amira Haddad 1'], ['Noor de Vries 1'], undefined]);
  });

  it('changes when a page goes on, or is closed', async () => {
    const { deps, hear, seenBy } = await open();
    await hear('a', 'amira', 'first-line');
    await hear('b', 'noor', 'first-line');
    await hear('b', 'noor', 'other');
    expect(seenBy('a')).toEqual(['Amira Haddad 1']);
    await hear('b', 'noor', 'first-line');
    await pageClosed(deps, 'b');
    expect(seenBy('a')).toEqual(['Amira Haddad 1']);
  });

  it('forgets a page that gives no sign of life', async () => {
    const { baton, hear, seenBy } = await open();
    await hear('b', 'noor', 'first-line');
    baton.clock.advance(160_000);
    await hear('a', 'amira', 'first-line');
    expect(seenBy('a')).toEqual(['Amira Haddad 1']);
  });
});
