import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventTypes } from '../../../../shared/events/catalogue.ts';
import {
  type Handoff,
  handoff as handoffSchema,
  isOpen,
  isWaiting,
  terminalStates,
} from '../../../../shared/handoff/handoff.ts';
import { type HandoffCommand, type Refusal, transition } from '../../../../shared/handoff/transition.ts';
import { anna, ben, deepFreeze, requested, startMs } from '../samples.ts';

const accepting = { kind: 'accept', agent: anna } as const;
const toQueue = { kind: 'queue', waitLimitSeconds: 120 } as const;
const toAnna: readonly HandoffCommand[] = [toQueue, accepting];

const agents = fc.constantFrom(anna, ben);
const queues = fc.constantFrom('general', 'billing');
const limits = fc.constantFrom(30, 600);

const anyCommand: fc.Arbitrary<HandoffCommand> = fc.oneof(
  fc.record({ kind: fc.constant('queue' as const), waitLimitSeconds: limits }),
  fc.record({ kind: fc.constantFrom('offer' as const, 'accept' as const), agent: agents }),
  fc.record({
    kind: fc.constant('transfer' as const),
    agent: agents,
    queueId: queues,
    waitLimitSeconds: limits,
    note: fc.constant('Wants an invoice.'),
  }),
  fc.record({
    kind: fc.constant('resolve' as const),
    agent: agents,
    disposition: fc.constantFrom('solved' as const, 'follow-up' as const),
  }),
  fc.record({ kind: fc.constant('return' as const), agent: agents, summary: fc.constant('Done.') }),
  fc.constant<HandoffCommand>({ kind: 'abandon' }),
  fc.record({
    kind: fc.constant('time-out' as const),
    past: fc.oneof(
      fc.constantFrom({ action: 'keep-waiting' as const }, { action: 'return-to-ai' as const }),
      fc.record({ action: fc.constant('move' as const), queueId: queues }),
    ),
    waitLimitSeconds: limits,
  }),
);

interface Step {
  readonly command: HandoffCommand;
  readonly passedMs: number;
}
const anyStep: fc.Arbitrary<Step> = fc.record({
  command: anyCommand,
  passedMs: fc.constantFrom(0, 1_000, 30_000, 600_000),
});
/** Half of the sequences start where an agent has taken the customer, since that is where most can go wrong. */
const anySteps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.boolean(), fc.array(anyStep, { maxLength: 25 }))
  .map(([taken, steps]) => (taken ? [...toAnna.map((command) => ({ command, passedMs: 1_000 })), ...steps] : steps));

interface Change {
  readonly before: Handoff;
  readonly after: Handoff;
  readonly command: HandoffCommand;
  readonly nowMs: number;
  readonly events: readonly string[];
  readonly refusal?: Refusal;
}

/** Runs commands on a new handoff, each input frozen. */
function run(steps: readonly Step[]): readonly Change[] {
  let before = deepFreeze(requested());
  let nowMs = startMs;
  return steps.map(({ command, passedMs }) => {
    nowMs += passedMs;
    const result = transition(before, deepFreeze(command), nowMs);
    const after = deepFreeze(result.ok ? result.next : before);
    const change = { before, after, command, nowMs, events: result.ok ? result.events : [] };
    before = after;
    return result.ok ? change : { ...change, refusal: result.refusal };
  });
}

const whatever = (check: (change: Change) => void) =>
  fc.assert(
    fc.property(anySteps, (steps) => run(steps).forEach(check)),
    { numRuns: 300 },
  );

describe('whatever happens to a handoff', () => {
  it('never leaves a terminal state', () => {
    whatever(({ before, after }) => {
      if (!isOpen(before)) expect(after).toBe(before);
    });
  });

  it('has one owner while an agent talks, and none while it waits', () => {
    whatever(({ after }) => {
      if (after.state === 'accepted') expect([after.agentId, after.agentName]).not.toContain(undefined);
      else if (isOpen(after)) expect(after).not.toHaveProperty('agentId');
    });
  });

  it('is taken from one agent only by that agent’s own command', () => {
    whatever(({ before, after, command }) => {
      if (before.state === 'accepted' && after !== before)
        expect('agent' in command && command.agent.id).toBe(before.agentId);
    });
  });

  it('has a timer or an owner as long as it is open', () => {
    whatever(({ after }) => {
      expect(after.waitLimitAtMs !== undefined).toBe(isWaiting(after));
      if (isOpen(after) && after.state !== 'requested') expect(after.waitLimitAtMs ?? after.agentId).toBeDefined();
      expect(after.endedAtMs !== undefined).toBe(!isOpen(after));
    });
  });

  it('grows its version by one exactly when something changes, and owes events exactly then', () => {
    whatever(({ before, after, events }) => {
      const changed = after !== before;
      expect(after.version).toBe(before.version + (changed ? 1 : 0));
      expect(events.length > 0).toBe(changed);
      expect(eventTypes).toEqual(expect.arrayContaining([...events]));
    });
  });

  it('only ever adds to its history and notes, and the history ends with the state', () => {
    whatever(({ before, after, nowMs }) => {
      expect(after.history.slice(0, before.history.length)).toEqual(before.history);
      expect(after.notes.slice(0, before.notes.length)).toEqual(before.notes);
      expect(after.history.at(-1)).toMatchObject({ state: after.state, queueId: after.queueId });
      if (after !== before) expect(after.history.at(-1)?.atMs).toBe(nowMs);
      expect(new Set(after.notes.map(({ id }) => id)).size).toBe(after.notes.length);
    });
  });

  it('changes nothing when an agent’s command, or an ending, arrives again', () => {
    whatever(({ after, command, nowMs, refusal }) => {
      if (refusal || command.kind === 'time-out') return;
      expect(transition(after, command, nowMs + 5_000)).toEqual({ ok: true, next: after, events: [] });
    });
  });

  it('does not time out twice for one limit', () => {
    whatever(({ after, command, nowMs, refusal }) => {
      if (refusal || command.kind !== 'time-out') return;
      expect(transition(after, command, nowMs)).toMatchObject({ ok: false, refusal: { code: 'not-due' } });
    });
  });

  it('stays something that the table can hold', () => {
    whatever(({ after }) => {
      expect(handoffSchema.safeParse(JSON.parse(JSON.stringify(after))).error?.issues ?? []).toEqual([]);
    });
  });

  it('refuses with a sentence', () => {
    whatever(({ refusal }) => {
      if (refusal) expect(refusal.message).toMatch(/^\p{Lu}.{8,}\.$/u);
    });
  });
});

/** The handoff after commands that all must succeed, a second apart. */
const having = (...commands: readonly HandoffCommand[]): Handoff =>
  commands.reduce((handoff, command, index) => {
    const result = transition(handoff, command, startMs + (index + 1) * 1_000);
    if (!result.ok) throw new Error(result.refusal.message);
    return result.next;
  }, requested());

const laterMs = startMs + 60_000;

describe('a handoff', () => {
  it('waits in its queue, with a limit', () => {
    const result = transition(requested(), toQueue, laterMs);
    expect(result).toMatchObject({
      ok: true,
      next: { state: 'queued', queuedAtMs: laterMs, waitLimitAtMs: laterMs + 120_000, version: 2 },
      events: ['handoff.queued'],
    });
  });

  it('is offered and keeps its limit, so that an offer nobody answers times out too', () => {
    const queued = having(toQueue);
    const result = transition(queued, { kind: 'offer', agent: ben }, laterMs);
    expect(result).toMatchObject({ ok: true, next: { state: 'offered', waitLimitAtMs: queued.waitLimitAtMs } });
  });

  it('can be taken by another agent than it was offered to', () => {
    expect(having(toQueue, { kind: 'offer', agent: ben }, accepting)).toMatchObject({
      state: 'accepted',
      agentId: 'anna',
    });
  });

  it('goes to another queue with a note and without an owner', () => {
    const transfer = {
      kind: 'transfer',
      agent: anna,
      queueId: 'billing',
      waitLimitSeconds: 300,
      note: 'Wants 5 € back',
    } as const;
    const result = transition(having(toQueue, accepting), transfer, laterMs);
    expect(result).toMatchObject({
      ok: true,
      next: {
        state: 'queued',
        queueId: 'billing',
        waitLimitAtMs: laterMs + 300_000,
        notes: [{ id: 'n-1', agentId: 'anna', agentName: 'Anna', text: 'Wants 5 € back', atMs: laterMs }],
      },
      events: ['handoff.transferred', 'handoff.queued'],
    });
    expect(result.ok && result.next).not.toHaveProperty('agentName');
    expect(result.ok && result.next).not.toHaveProperty('acceptedAtMs');
  });

  it('is resolved with what the agent says, and with nothing that the agent did not say', () => {
    const resolve = { kind: 'resolve', agent: anna, disposition: 'solved', timing: 'too-late' } as const;
    const resolved = having(toQueue, accepting, resolve);
    expect(resolved).toMatchObject({ state: 'resolved', disposition: 'solved', timing: 'too-late', agentId: 'anna' });
    expect(resolved).not.toHaveProperty('summary');
  });

  it('goes back to the AI with a summary of what was done', () => {
    const result = transition(
      having(toQueue, accepting),
      { kind: 'return', agent: anna, summary: 'Sent a new card.' },
      laterMs,
    );
    expect(result).toMatchObject({
      ok: true,
      next: { state: 'returned', summary: 'Sent a new card.', endedAtMs: laterMs },
      events: ['handoff.returned'],
    });
  });

  it.each([
    ['requested', []],
    ['queued', [toQueue]],
    ['offered', [toQueue, { kind: 'offer', agent: ben }]],
  ] as const)('can be abandoned while %s', (_state, commands) => {
    expect(transition(having(...commands), { kind: 'abandon' }, laterMs)).toMatchObject({
      ok: true,
      next: { state: 'abandoned' },
      events: ['handoff.abandoned'],
    });
  });
});

describe('past the wait limit', () => {
  const queued = having(toQueue);
  const limitMs = queued.waitLimitAtMs ?? 0;
  const timeOut = (past: object, handoff = queued, nowMs = limitMs) =>
    transition(handoff, { kind: 'time-out', past, waitLimitSeconds: 90 } as HandoffCommand, nowMs);

  it('the customer keeps waiting, with a new limit, at the same place in line', () => {
    expect(timeOut({ action: 'keep-waiting' })).toMatchObject({
      ok: true,
      next: { state: 'queued', queueId: 'general', queuedAtMs: queued.queuedAtMs, waitLimitAtMs: limitMs + 90_000 },
      events: ['handoff.timed-out'],
    });
  });

  it('the customer moves to another queue', () => {
    expect(timeOut({ action: 'move', queueId: 'billing' })).toMatchObject({
      ok: true,
      next: { state: 'queued', queueId: 'billing', queuedAtMs: limitMs, requestedAtMs: queued.requestedAtMs },
      events: ['handoff.timed-out', 'handoff.queued'],
    });
  });

  it('the customer goes back to the AI', () => {
    expect(timeOut({ action: 'return-to-ai' })).toMatchObject({
      ok: true,
      next: { state: 'returned', summary: expect.any(String) },
      events: ['handoff.timed-out', 'handoff.returned'],
    });
  });

  it('an offer that nobody answered times out like any wait', () => {
    expect(timeOut({ action: 'keep-waiting' }, having(toQueue, { kind: 'offer', agent: ben }))).toMatchObject({
      ok: true,
    });
  });

  it.each(['keep-waiting', 'move', 'return-to-ai'])('the history shows the time-out before “%s”', (action) => {
    const result = timeOut({ action, queueId: 'billing' });
    expect(result.ok && result.next.history.map(({ state }) => state)).toEqual([
      'requested',
      'queued',
      'timed-out',
      action === 'return-to-ai' ? 'returned' : 'queued',
    ]);
  });

  it('is reached at the limit, not a millisecond before', () => {
    expect(timeOut({ action: 'keep-waiting' }, queued, limitMs - 1)).toMatchObject({ refusal: { code: 'not-due' } });
  });
});

describe('is refused', () => {
  const mine = having(toQueue, accepting);
  const resolved = having(toQueue, accepting, { kind: 'resolve', agent: anna, disposition: 'solved' });
  const transfer = { kind: 'transfer', queueId: 'billing', waitLimitSeconds: 60, note: 'x' } as const;

  const refusals: [what: string, handoff: Handoff, command: HandoffCommand, code: Refusal['code'], name?: string][] = [
    ['taking a customer whom another has taken', mine, { kind: 'accept', agent: ben }, 'already-taken', 'Anna'],
    ['taking one who is not in line yet', requested(), accepting, 'not-waiting'],
    ['taking one who is done', resolved, { kind: 'accept', agent: ben }, 'not-waiting'],
    ['taking one again after resolving', resolved, accepting, 'not-waiting'],
    ['offering one whom somebody has', mine, { kind: 'offer', agent: ben }, 'not-waiting'],
    [
      'offering one who is offered to another',
      having(toQueue, { kind: 'offer', agent: anna }),
      { kind: 'offer', agent: ben },
      'not-waiting',
    ],
    ['transferring somebody else’s', mine, { ...transfer, agent: ben }, 'not-yours', 'Anna'],
    ['transferring one in line', having(toQueue), { ...transfer, agent: anna }, 'already-ended'],
    ['resolving somebody else’s', mine, { kind: 'resolve', agent: ben, disposition: 'solved' }, 'not-yours', 'Anna'],
    [
      'resolving what another resolved',
      resolved,
      { kind: 'resolve', agent: ben, disposition: 'solved' },
      'already-ended',
    ],
    ['returning what is resolved', resolved, { kind: 'return', agent: anna, summary: 'x' }, 'already-ended'],
    ['returning one in line', having(toQueue), { kind: 'return', agent: anna, summary: 'x' }, 'already-ended'],
    ['leaving while a person talks', mine, { kind: 'abandon' }, 'not-waiting'],
    ['leaving when it is over', resolved, { kind: 'abandon' }, 'not-waiting'],
    [
      'timing out while a person talks',
      mine,
      { kind: 'time-out', past: { action: 'keep-waiting' }, waitLimitSeconds: 60 },
      'not-due',
    ],
    [
      'timing out before being in line',
      requested(),
      { kind: 'time-out', past: { action: 'keep-waiting' }, waitLimitSeconds: 60 },
      'not-due',
    ],
  ];

  it.each(refusals)('%s', (_what, handoff, command, code, name) => {
    const result = transition(handoff, command, startMs + 10_000_000);
    expect(result).toMatchObject({ ok: false, refusal: { code } });
    if (name && !result.ok) expect(result.refusal.message).toContain(name);
  });

  it('with each of the codes above, and no other', () => {
    const codes: Readonly<Record<Refusal['code'], true>> = {
      'already-taken': true,
      'not-yours': true,
      'not-waiting': true,
      'already-ended': true,
      'not-due': true,
    };
    expect([...new Set(refusals.map(([, , , code]) => code))].sort()).toEqual(Object.keys(codes).sort());
  });
});

describe('states', () => {
  it('are either open or final', () => {
    expect(terminalStates.map((state) => isOpen({ state }))).toEqual([false, false, false]);
    expect(
      (['requested', 'queued', 'offered', 'accepted', 'timed-out'] as const).every((state) => isOpen({ state })),
    ).toBe(true);
  });
});
