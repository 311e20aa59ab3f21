import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ControlChange,
  type FoldedMessage,
  foldControl,
  foldMessage,
  lowConfidence,
} from '../../../../shared/conversation/fold.ts';
import { type ConversationState, conversationState } from '../../../../shared/conversation/state.ts';
import type { Detected } from '../../../../shared/signals/detected.ts';
import { deepFreeze, opened, said, startMs } from '../samples.ts';

const handoffIds = ['a', 'b'].map((digit) => `h-${digit.repeat(24)}`) as [string, string];
const [open, other] = handoffIds;
const requestedChange = (handoffId = open): ControlChange => ({
  kind: 'requested',
  handoffId,
  queueId: 'general',
  reason: 'policy',
});

interface Said {
  readonly message: FoldedMessage;
  readonly detected: Detected;
  readonly nowMs: number;
}

const topicNames = fc.stringMatching(/^[a-z][a-z0-9_-]{0,9}$/);

const anySaid: fc.Arbitrary<Said> = fc
  .record(
    {
      role: fc.constantFrom('customer' as const, 'assistant' as const, 'agent' as const, 'system' as const),
      text: fc.string({ minLength: 1, maxLength: 40 }),
      messageId: fc.stringMatching(/^[a-z0-9]{1,8}$/),
      nowMs: fc.integer({ min: startMs - 10_000, max: startMs + 10_000_000 }),
      confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
      topics: fc.array(topicNames, { maxLength: 20 }),
      tags: fc.array(topicNames, { maxLength: 20 }),
      attributes: fc.dictionary(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,5}$/), fc.integer(), { maxKeys: 50 }),
      assistantFailed: fc.boolean(),
      fingerprint: fc.stringMatching(/^[a-z]{1,5}( [a-z]{1,5}){0,3}$/),
    },
    { requiredKeys: ['role', 'text', 'messageId', 'nowMs', 'assistantFailed'] },
  )
  .map(({ nowMs, assistantFailed, fingerprint, confidence, ...rest }) => ({
    message: { ...rest, ...(confidence !== undefined && { confidence }) },
    detected: {
      ...(rest.role === 'assistant' && { assistantFailure: assistantFailed ? 0.9 : 0.1 }),
      ...(rest.role === 'customer' && fingerprint !== undefined && { fingerprint }),
    },
    nowMs,
  }));

const anyChange: fc.Arbitrary<ControlChange> = fc.oneof(
  fc.record({
    kind: fc.constant('requested' as const),
    handoffId: fc.constantFrom(...handoffIds),
    queueId: fc.constantFrom('general', 'billing'),
    reason: fc.constant('policy'),
  }),
  fc.record({
    kind: fc.constant('moved' as const),
    handoffId: fc.constantFrom(...handoffIds),
    queueId: fc.constantFrom('general', 'billing'),
  }),
  fc.record({
    kind: fc.constantFrom('accepted' as const, 'ended' as const),
    handoffId: fc.constantFrom(...handoffIds),
  }),
);

type Step = Said | ControlChange;
const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(anySaid, anyChange), { maxLength: 60 });

const apply = (state: ConversationState, step: Step): ConversationState =>
  'kind' in step ? foldControl(state, step) : foldMessage(state, step.message, step.detected, step.nowMs);

/** Every state on the way, the opening one first. Frozen, so that a fold that writes to its input throws. */
const statesOf = (steps: readonly Step[]): readonly ConversationState[] => {
  const states = [deepFreeze(opened())];
  for (const step of steps) states.push(deepFreeze(apply(states.at(-1) as ConversationState, deepFreeze(step))));
  return states;
};

const pairs = (states: readonly ConversationState[]) =>
  states.slice(1).map((after, index) => ({ before: states[index] as ConversationState, after }));

describe('whatever happens in a conversation', () => {
  it('grows the sequence number by one at each message and never at a change of control', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        pairs(statesOf(steps)).forEach(({ before, after }, index) => {
          const step = steps[index] as Step;
          expect(after.seq).toBe(before.seq + ('kind' in step ? 0 : 1));
        });
      }),
    );
  });

  it('grows the epoch by one exactly where control changes', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const { before, after } of pairs(statesOf(steps)))
          expect(after.epoch).toBe(before.epoch + (after.control === before.control ? 0 : 1));
      }),
    );
  });

  it('lets nobody but the assistant speak while a handoff is open, and only then', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const state of statesOf(steps)) expect(state.handoff === undefined).toBe(state.control === 'assistant');
      }),
    );
  });

  it('never lets time run backwards', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const { before, after } of pairs(statesOf(steps))) {
          expect(after.lastAtMs).toBeGreaterThanOrEqual(before.lastAtMs);
          expect(after.startedAtMs).toBe(before.startedAtMs);
        }
      }),
    );
  });

  it('gives the same state for the same history', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        expect(statesOf(structuredClone(steps)).at(-1)).toEqual(statesOf(steps).at(-1));
      }),
    );
  });

  it('gives states that the schema of the log accepts', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const state = statesOf(steps).at(-1);
        expect(conversationState.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
    );
  });

  it('counts what a recount over the whole history counts', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const states = statesOf(steps);
        const endedAt = steps.findLastIndex(
          (step, index) => 'kind' in step && step.kind === 'ended' && states[index]?.handoff?.id === step.handoffId,
        );
        expect(countsOf(states.at(-1) as ConversationState)).toEqual(recount(steps, endedAt));
      }),
      { numRuns: 300 },
    );
  });
});

const countsOf = ({ turns, lowConfidenceStreak, failedAttempts, requests, confidence }: ConversationState) => ({
  turns,
  lowConfidenceStreak,
  failedAttempts,
  requests,
  confidence,
});

/** Plain and slow: looks at the whole history, from the end. */
function recount(steps: readonly Step[], endedAt: number) {
  const all = steps.filter((step): step is Said => !('kind' in step));
  const recent = steps.slice(endedAt + 1).filter((step): step is Said => !('kind' in step));
  const answers = recent.filter(({ message }) => message.role === 'assistant');
  const confidences = answers.flatMap(({ message }) => message.confidence ?? []);
  const streak = (flags: readonly boolean[]) => flags.length - (flags.lastIndexOf(false) + 1);
  const turnsOf = (role: string) => all.filter(({ message }) => message.role === role).length;
  return {
    turns: { customer: turnsOf('customer'), assistant: turnsOf('assistant'), agent: turnsOf('agent') },
    lowConfidenceStreak: streak(confidences.map((confidence) => confidence < lowConfidence)),
    failedAttempts: streak(answers.map(({ detected }) => (detected.assistantFailure ?? 0) >= 0.5)),
    requests: recent.flatMap(({ detected }) => detected.fingerprint ?? []).slice(-3),
    confidence: answers.at(-1)?.message.confidence,
  };
}

describe('frustration', () => {
  const cue = (frustrationCue: number) => ({
    message: said('customer', 'so'),
    detected: { frustrationCue },
    nowMs: startMs,
  });
  const levels = (...cues: number[]) => {
    let state = opened();
    return cues.map((each) => {
      state = apply(state, cue(each));
      return state.frustration;
    });
  };

  it('adds up over the customer’s messages and fades', () => {
    expect(levels(0.55, 0.55, 0, 0, 0)).toEqual([0.33, 0.59, 0.46, 0.36, 0.28]);
  });
  it('is not kept where there is none, nor where it has faded away', () => {
    expect(levels(0, 0)).toEqual([undefined, undefined]);
    expect(levels(0.1, ...Array<number>(40).fill(0)).at(-1)).toBeUndefined();
  });
  it('is left as it is by what the AI says', () => {
    const upset = opened({ frustration: 0.4 });
    expect(foldMessage(upset, said('assistant', 'I see'), { assistantFailure: 0 }, startMs).frustration).toBe(0.4);
  });
  it('starts anew after a person has had the conversation', () => {
    const upset = foldControl(opened({ frustration: 0.9, troubleAt: 2 }), requestedChange());
    const after = foldControl(foldControl(upset, { kind: 'accepted', handoffId: open }), {
      kind: 'ended',
      handoffId: open,
    });
    expect(after).not.toHaveProperty('frustration');
    expect(after).not.toHaveProperty('troubleAt');
  });
});

describe('failed attempts', () => {
  const failed: Detected = { assistantFailure: 0.9 };
  const lacking: Detected = { ...failed, lacks: true };
  type Turn = readonly ['customer' | 'assistant', Detected];
  const played = (...turns: Turn[]) =>
    turns.reduce<ConversationState>(
      (state, [role, detected], at) => foldMessage(state, said(role, 'x'), detected, startMs + at),
      opened(),
    );
  const attempts = (...turns: Turn[]) => played(...turns).failedAttempts;

  it('add up where the AI could not do its work, whatever the customer says between', () => {
    expect(attempts(['assistant', failed], ['customer', {}], ['assistant', failed])).toBe(2);
  });

  it('do not add up for a customer who tries something else where nothing was free', () => {
    const turns = [
      ['assistant', lacking],
      ['customer', { repeatedRequest: 0.3 }],
      ['assistant', lacking],
    ] as const;
    expect(attempts(...turns)).toBe(1);
    expect(attempts(...turns, ['customer', {}], ['assistant', failed])).toBe(1);
    expect(attempts(...turns, ['customer', {}], ['assistant', failed], ['customer', {}], ['assistant', failed])).toBe(
      2,
    );
  });

  it.each([
    ['asks for the same again', { repeatedRequest: 0.6 }],
    ['says that it was not understood', { customerRepair: 0.8 }],
    ['is upset', { frustrationCue: 0.7 }],
  ])('add up for a customer who %s where nothing was free', (_what, detected) => {
    expect(attempts(['assistant', lacking], ['customer', detected], ['assistant', lacking])).toBe(2);
  });

  it('start again after an answer, and after a person', () => {
    expect(attempts(['assistant', failed], ['assistant', {}], ['assistant', lacking])).toBe(1);
    const upset = played(['customer', { frustrationCue: 0.7 }], ['assistant', lacking]);
    const after = foldControl(foldControl(upset, requestedChange()), { kind: 'ended', handoffId: open });
    expect(after).toMatchObject({ failedAttempts: 0 });
    expect(after).not.toHaveProperty('insists');
    expect(after).not.toHaveProperty('lacked');
  });
});

describe('the first sign of trouble', () => {
  it('is remembered by the customer’s turn in which it came, and no later one takes its place', () => {
    const turns = [
      { message: said('customer', 'a'), detected: { frustrationCue: 0.1 } },
      { message: said('assistant', 'b'), detected: { assistantFailure: 0.9 } },
      { message: said('customer', 'c'), detected: { frustrationCue: 0.9 } },
    ].map((turn) => ({ ...turn, nowMs: startMs }));
    expect(turns.reduce(apply, opened()).troubleAt).toBe(1);
  });
});

describe('a message', () => {
  it('takes the place of what was known: language and intent', () => {
    const before = opened({ language: 'en', intent: 'refund' });
    const after = foldMessage(before, said('customer', 'Hallo', { language: 'de' }), {}, startMs);
    expect(after).toMatchObject({ language: 'de', intent: 'refund' });
  });

  it('adds its topics, tags and attributes to those that were there, each once', () => {
    const before = opened({ topics: ['billing', 'login'], tags: ['vip'], attributes: { plan: 'basic', seats: 3 } });
    const message = said('customer', 'Hi', {
      topics: ['refund', 'billing', 'refund'],
      tags: ['vip'],
      attributes: { plan: 'pro' },
    });
    const after = foldMessage(before, message, {}, startMs);
    expect(new Set(after.topics)).toEqual(new Set(['billing', 'login', 'refund']));
    expect(after.topics).toHaveLength(3);
    expect(after.tags).toEqual(['vip']);
    expect(after.attributes).toEqual({ plan: 'pro', seats: 3 });
  });

  it('keeps what it names itself when older topics have to give way', () => {
    const names = Array.from({ length: 50 }, (_, index) => `topic-${index}`);
    const before = opened({ topics: names });
    const after = foldMessage(before, said('customer', 'Hi', { topics: ['topic-0', 'new'] }), {}, startMs);
    expect(after.topics).toHaveLength(50);
    expect(after.topics).toEqual(expect.arrayContaining(['topic-0', 'new']));
    expect(after.topics).not.toContain('topic-1');
  });

  it('adds to what is known of the same customer', () => {
    const before = opened({ customer: { id: 'k-1', name: 'Ines', tier: 'gold' } });
    const after = foldMessage(before, said('customer', 'Hi', { customer: { id: 'k-1', tier: 'silver' } }), {}, startMs);
    expect(after.customer).toEqual({ id: 'k-1', name: 'Ines', tier: 'silver' });
  });

  it('does not ascribe the name or address of one customer to another', () => {
    const before = opened({ customer: { id: 'k-1', name: 'Ines', email: 'ines@example.com' } });
    const after = foldMessage(before, said('customer', 'Hi', { customer: { id: 'k-2' } }), {}, startMs);
    expect(after.customer).toEqual({ id: 'k-2' });
  });

  it('of the system counts as nobody’s turn', () => {
    const after = foldMessage(opened(), said('system', 'A person will take over.'), {}, startMs);
    expect(after.seq).toBe(1);
    expect(after.turns).toEqual({ customer: 0, assistant: 0, agent: 0 });
  });

  it.each([
    [0, 1],
    [0.499, 1],
    [0.5, 0],
    [1, 0],
  ])('with confidence %d makes a streak of %d unsure answers', (confidence, streak) => {
    const after = foldMessage(opened(), said('assistant', 'Hm', { confidence }), {}, startMs);
    expect(after.lowConfidenceStreak).toBe(streak);
  });

  it('without a confidence leaves the streak, and forgets the confidence of the answer before', () => {
    const unsure = foldMessage(opened(), said('assistant', 'Hm', { confidence: 0.2 }), {}, startMs);
    const after = foldMessage(unsure, said('assistant', 'So'), {}, startMs);
    expect(after.lowConfidenceStreak).toBe(1);
    expect(after).not.toHaveProperty('confidence');
  });

  it('of the customer or an agent leaves the AI’s streaks', () => {
    const before = opened({ lowConfidenceStreak: 2, failedAttempts: 3, confidence: 0.1 });
    for (const role of ['customer', 'agent', 'system'] as const)
      expect(foldMessage(before, said(role, 'Hi'), {}, startMs)).toMatchObject({
        lowConfidenceStreak: 2,
        failedAttempts: 3,
        confidence: 0.1,
      });
  });
});

describe('over 5,000 messages', () => {
  it('the state stays below 8 kB', () => {
    let state = opened();
    let largest = 0;
    for (let index = 0; index < 5_000; index += 1) {
      const message = said(index % 2 === 0 ? 'customer' : 'assistant', `Message ${index}`, {
        messageId: `m-${index}`,
        confidence: 0.3,
        topics: [`topic-${index}`],
        tags: [`tag-${index}`],
        attributes: { [`field${index}`]: 'x'.repeat(20) },
        customer: { id: `k-${index % 7}`, attributes: { [`own${index}`]: index } },
      });
      state = foldMessage(
        state,
        message,
        { fingerprint: `word${index}`, assistantFailure: 1, frustrationCue: 0.37 },
        startMs + index,
      );
      if (index % 50 === 49) largest = Math.max(largest, JSON.stringify(state).length);
    }
    expect(state.seq).toBe(5_000);
    expect(largest).toBeLessThan(8_000);
  });
});

describe('control', () => {
  const waiting = foldControl(opened({ seq: 4 }), requestedChange());
  const taken = foldControl(waiting, { kind: 'accepted', handoffId: open });

  it('goes to the line when a person is requested, and remembers by which message', () => {
    expect(waiting).toMatchObject({
      control: 'waiting',
      epoch: 1,
      handoff: { id: open, queueId: 'general', reason: 'policy', seq: 4 },
    });
  });

  it('goes to the agent, back to the line of another queue, and home', () => {
    expect(taken).toMatchObject({ control: 'agent', epoch: 2 });
    const moved = foldControl(taken, { kind: 'moved', handoffId: open, queueId: 'billing' });
    expect(moved).toMatchObject({ control: 'waiting', epoch: 3, handoff: { queueId: 'billing', seq: 4 } });
    const ended = foldControl(moved, { kind: 'ended', handoffId: open });
    expect(ended).toMatchObject({ control: 'assistant', epoch: 4 });
    expect(ended).not.toHaveProperty('handoff');
  });

  it('stays as it is at a second request while a person has the conversation', () => {
    for (const state of [waiting, taken]) expect(foldControl(state, requestedChange(other))).toBe(state);
  });

  it('stays as it is when the same change arrives again', () => {
    expect(foldControl(taken, { kind: 'accepted', handoffId: open })).toEqual(taken);
    const ended = foldControl(taken, { kind: 'ended', handoffId: open });
    expect(foldControl(ended, { kind: 'ended', handoffId: open })).toBe(ended);
  });

  it('keeps its epoch when a customer in line only changes the queue', () => {
    const moved = foldControl(waiting, { kind: 'moved', handoffId: open, queueId: 'billing' });
    expect(moved).toEqual({ ...waiting, handoff: { ...waiting.handoff, queueId: 'billing' } });
  });

  it.each(['moved', 'accepted', 'ended'] as const)('ignores “%s” for a handoff that is not the open one', (kind) => {
    const change = { kind, handoffId: other, queueId: 'billing' } as ControlChange;
    for (const state of [opened(), waiting, taken]) expect(foldControl(state, change)).toBe(state);
  });

  it('starts all counts that led to the handoff anew when it has ended, and keeps what is known', () => {
    const before = opened({
      seq: 9,
      lowConfidenceStreak: 3,
      failedAttempts: 2,
      confidence: 0.1,
      requests: ['refun'],
      topics: ['billing'],
      turns: { customer: 5, assistant: 4, agent: 0 },
    });
    const ended = foldControl(foldControl(before, requestedChange()), { kind: 'ended', handoffId: open });
    expect(ended).toMatchObject({ lowConfidenceStreak: 0, failedAttempts: 0, requests: [] });
    expect(ended).not.toHaveProperty('confidence');
    expect(ended).toMatchObject({ seq: 9, topics: ['billing'], turns: { customer: 5, assistant: 4, agent: 0 } });
  });
});

describe('topics', () => {
  const fold = (state: ConversationState, message: FoldedMessage, detected: Detected) =>
    foldMessage(state, message, detected, startMs);

  it('are those that the channel named and those found, from 50 % on', () => {
    const message = said('customer', 'My card is gone', { topics: ['cards'] });
    const detected: Detected = { topics: { fraud_security: 0.5, legal: 0.49 } };
    expect(fold(opened({ topics: ['delivery'] }), message, detected).topics).toEqual([
      'delivery',
      'cards',
      'fraud_security',
    ]);
  });

  it('stay absent where none was named or found', () => {
    expect(fold(opened(), said('customer', 'Hello'), { topics: {} })).not.toHaveProperty('topics');
  });
});

describe('what is out of scope', () => {
  const asked = (outOfScope?: number): ConversationState =>
    foldMessage(
      opened(),
      said('customer', 'Write me a poem'),
      { ...(outOfScope !== undefined && { outOfScope }) },
      startMs,
    );
  const answered = (state: ConversationState, more: Partial<FoldedMessage>): number | undefined =>
    foldMessage(state, said('assistant', 'Well …', more), {}, startMs).outOfScope;

  it('is what the newest request is, until the next one', () => {
    expect(asked(0.7).outOfScope).toBe(0.7);
    expect(
      foldMessage(asked(0.7), said('customer', 'Where is my parcel?'), { outOfScope: 0.1 }, startMs),
    ).toMatchObject({ outOfScope: 0.1 });
    expect(foldMessage(asked(0.7), said('customer', 'Hello?'), {}, startMs)).not.toHaveProperty('outOfScope');
  });

  it('is borne out by an answer without sources, and refuted by one from sources', () => {
    expect(answered(asked(0.1), { sources: [] })).toBeGreaterThanOrEqual(0.5);
    expect(answered(asked(), { answered: false })).toBeGreaterThanOrEqual(0.5);
    expect(answered(asked(0.9), { sources: ['faq-3'] })).toBeLessThan(0.5);
    expect(answered(asked(0.9), {})).toBe(0.9);
    expect(answered(asked(), {})).toBeUndefined();
  });

  it('does not change by what a person says, and is forgotten when their handoff ends', () => {
    const waiting = foldControl(asked(0.7), requestedChange());
    expect(foldMessage(waiting, said('agent', 'I can help'), {}, startMs).outOfScope).toBe(0.7);
    expect(foldControl(waiting, { kind: 'ended', handoffId: open })).not.toHaveProperty('outOfScope');
  });
});
