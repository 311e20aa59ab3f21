import { describe, expect, it } from 'vitest';
import {
  type FoldedMessage,
  foldControl,
  foldDecision,
  foldMarks,
  foldMessage,
} from '../../../../shared/conversation/fold.ts';
import type { Role } from '../../../../shared/conversation/message.ts';
import type { ConversationState } from '../../../../shared/conversation/state.ts';
import type { Detected } from '../../../../shared/signals/detected.ts';
import { opened, said, startMs } from '../samples.ts';

type Turn = readonly [Role, Detected?, Partial<FoldedMessage>?];
const folded = (from: ConversationState, ...turns: readonly Turn[]): ConversationState =>
  turns.reduce(
    (state, [role, detected = {}, more]) => foldMessage(state, said(role, 'x', more), detected, startMs),
    from,
  );

describe('what a message names', () => {
  it('is kept: language, intent, topics, tags, attributes, customer, and who was found', () => {
    const lastContact = { customerId: 'ada', atMs: startMs - 1 };
    const named = {
      language: 'de',
      intent: 'refund',
      topics: ['cards'],
      tags: ['vip'],
      attributes: { plan: 'pro' },
      customer: { id: 'ada' },
    };
    const state = foldMessage(opened(), said('customer', 'x', named), {}, startMs, { lastContact });
    expect(state).toMatchObject({ ...named, lastContact });
  });

  it('takes no room where it names nothing', () => {
    const kept = Object.keys(folded(opened(), ['assistant']));
    expect(kept.sort()).toEqual(Object.keys(opened()).sort());
  });
});

describe('the customer’s messages in a row', () => {
  it('are counted until anybody answers', () => {
    const twice = folded(opened(), ['customer'], ['customer']);
    expect(twice.customerStreak).toBe(2);
    for (const role of ['assistant', 'agent'] as const)
      expect(folded(twice, [role])).not.toHaveProperty('customerStreak');
    expect(folded(twice, ['assistant'], ['customer']).customerStreak).toBe(1);
  });

  it('go on over a line of the system, which answers nobody', () => {
    expect(folded(opened(), ['customer'], ['system'], ['customer']).customerStreak).toBe(2);
  });
});

describe('the language that a customer writes', () => {
  const german = opened({ language: 'de-AT' });

  it('is kept while it is another than the caller says, and while nothing tells', () => {
    const english = folded(german, ['customer', { heard: 'en' }]);
    expect(english.heard).toBe('en');
    expect(folded(english, ['customer', {}]).heard).toBe('en');
    expect(folded(english, ['assistant', { heard: 'de' }]).heard).toBe('en');
    expect(folded(english, ['customer', { heard: 'de' }])).not.toHaveProperty('heard');
  });
});

describe('a question that waits', () => {
  const asked = { key: 'w.number', attribute: 'order', expects: 'number' as const, tries: 0 };
  const asking = opened({ asked, attributes: { plan: 'pro' } });

  it('is answered by the customer’s next message, and what they gave is noted beside what was', () => {
    const told = foldMessage(asking, said('customer', 'It is 4711'), {}, startMs);
    expect(told).toMatchObject({
      answer: { key: 'w.number', value: 'given', tries: 1 },
      attributes: { plan: 'pro', order: 4711 },
    });
    expect(told).not.toHaveProperty('asked');
  });

  it('is answered by words about something else, too: nobody is asked for ever', () => {
    const told = foldMessage(asking, said('customer', 'Why?'), {}, startMs);
    expect(told.answer).toEqual({ key: 'w.number', value: 'none', tries: 1 });
    expect(told.attributes).toEqual({ plan: 'pro' });
    expect(told).not.toHaveProperty('asked');
  });

  it.each(['assistant', 'agent', 'system'] as const)('waits on while the %s speaks', (role) => {
    const told = foldMessage(asking, said(role, '4711'), {}, startMs);
    expect(told.asked).toEqual(asked);
    expect(told).not.toHaveProperty('answer');
  });

  it('has an answer for as long as that is the newest message', () => {
    const told = foldMessage(asking, said('customer', '4711'), {}, startMs);
    expect(folded(told, ['assistant'])).not.toHaveProperty('answer');
  });

  it('is moot once a person is on the way', () => {
    const requested = { kind: 'requested', handoffId: 'h-1', queueId: 'general', reason: 'policy' } as const;
    expect(foldControl(asking, requested)).not.toHaveProperty('asked');
  });
});

describe('a customer who insists', () => {
  it.each([
    ['asks for the same again', { repeatedRequest: 0.5 }],
    ['says that it was not understood', { customerRepair: 0.5 }],
    ['is upset', { frustrationCue: 0.5 }],
  ])('is one who %s, until they go on to something else', (_how, detected) => {
    const insisting = folded(opened(), ['customer', detected]);
    expect(insisting.insists).toBe(true);
    expect(folded(insisting, ['assistant']).insists).toBe(true);
    expect(folded(insisting, ['customer', { repeatedRequest: 0.4 }])).not.toHaveProperty('insists');
  });
});

describe('the newest requests', () => {
  it('are the customer’s last three, and one without words is none', () => {
    const asks = (...prints: readonly string[]) =>
      folded(opened(), ...prints.map((fingerprint): Turn => ['customer', { fingerprint }])).requests;
    expect(asks('a', '', 'b')).toEqual(['a', 'b']);
    expect(asks('a', 'b', 'c', 'd')).toEqual(['b', 'c', 'd']);
  });
});

describe('frustration', () => {
  it('fades as fast as the settings say', () => {
    const faded = (halfLifeTurns?: number) =>
      foldMessage(opened({ frustration: 0.8 }), said('customer', 'x'), {}, startMs, {
        ...(halfLifeTurns !== undefined && { halfLifeTurns }),
      }).frustration ?? 0;
    expect(faded(1)).toBeCloseTo(0.4, 2);
    expect(faded(1)).toBeLessThan(faded());
  });
});

describe('the confidence of an answer', () => {
  const answered = (confidence: number | undefined, calibrated?: number) =>
    foldMessage(
      opened({ confidence: 0.1, confidenceRaw: 0.2, lowConfidenceStreak: 1 }),
      said('assistant', 'x', { ...(confidence !== undefined && { confidence }) }),
      {},
      startMs,
      { ...(calibrated !== undefined && { confidence: calibrated }) },
    );

  it('is the calibrated one, which makes the streak, and what was reported is kept beside it', () => {
    expect(answered(0.9, 0.4)).toMatchObject({ confidence: 0.4, confidenceRaw: 0.9, lowConfidenceStreak: 2 });
    expect(answered(0.3, 0.6)).toMatchObject({ confidence: 0.6, confidenceRaw: 0.3, lowConfidenceStreak: 0 });
  });

  it('is kept once where it is the same, or is not calibrated', () => {
    for (const same of [answered(0.9, 0.9), answered(0.9)]) {
      expect(same.confidence).toBe(0.9);
      expect(same).not.toHaveProperty('confidenceRaw');
    }
  });

  it('is forgotten, as is what was reported, after an answer that tells none', () => {
    expect(answered(undefined)).not.toHaveProperty('confidence');
    expect(answered(undefined)).not.toHaveProperty('confidenceRaw');
  });
});

describe('what the AI offers, asks and says', () => {
  it('is an offer of a person until its next answer', () => {
    const offered = folded(opened(), ['assistant', { offersHuman: true }]);
    expect(offered.wasOffered).toBe(true);
    expect(folded(offered, ['customer']).wasOffered).toBe(true);
    expect(folded(offered, ['assistant', { offersHuman: false }])).not.toHaveProperty('wasOffered');
  });

  it('is a question, and how often in a row it was asked again', () => {
    const asks: Turn = ['assistant', { question: 'city' }];
    const again: Turn = ['assistant', { question: 'city', asksAgain: true }];
    expect(folded(opened(), asks)).toMatchObject({ aiAsked: 'city' });
    expect(folded(opened(), asks)).not.toHaveProperty('aiAskedAgain');
    const twice = folded(opened(), asks, ['customer'], again, ['customer'], again);
    expect(twice).toMatchObject({ aiAsked: 'city', aiAskedAgain: 2 });
    expect(folded(twice, ['assistant', { question: 'day', asksAgain: false }])).not.toHaveProperty('aiAskedAgain');
    expect(folded(twice, ['assistant', { question: 'day', asksAgain: false }]).aiAsked).toBe('day');
  });

  it('ends with an answer, and not with a failure between two questions', () => {
    const asked = folded(
      opened(),
      ['assistant', { question: 'city' }],
      ['assistant', { question: 'city', asksAgain: true }],
    );
    const failed = folded(asked, ['assistant', { assistantFailure: 0.5 }]);
    expect(failed).toMatchObject({ aiAsked: 'city', aiAskedAgain: 1 });
    const answered = folded(asked, ['assistant', { assistantFailure: 0.4 }]);
    expect(answered).not.toHaveProperty('aiAsked');
    expect(answered).not.toHaveProperty('aiAskedAgain');
  });

  it('is no answer where it asks back: the row of failures goes on', () => {
    const failing = folded(opened(), ['assistant', { assistantFailure: 0.9, lacks: true }]);
    expect(folded(failing, ['assistant', { question: 'city' }])).toMatchObject({ failedAttempts: 1, lacked: true });
    const answered = folded(failing, ['assistant', {}]);
    expect(answered.failedAttempts).toBe(0);
    expect(answered).not.toHaveProperty('lacked');
  });

  it('is a saying, and how often in a row it was said again', () => {
    const again: Turn = ['assistant', { said: 'abc', saysAgain: true }];
    const twice = folded(opened(), ['assistant', { said: 'abc' }], again, again);
    expect(twice).toMatchObject({ aiSaid: 'abc', aiSaidAgain: 2 });
    const other = folded(twice, ['assistant', { said: 'def' }]);
    expect(other.aiSaid).toBe('def');
    expect(other).not.toHaveProperty('aiSaidAgain');
    expect(folded(twice, ['assistant', {}])).not.toHaveProperty('aiSaid');
  });

  it('is the AI’s alone, whatever a person says meanwhile', () => {
    const state = folded(opened(), ['assistant', { offersHuman: true, question: 'city', said: 'abc' }]);
    expect(folded(state, ['agent', {}])).toMatchObject({ wasOffered: true, aiAsked: 'city', aiSaid: 'abc' });
  });
});

describe('a decision', () => {
  const none = { tags: [] };
  const offer = { kind: 'offer', key: 'w.offer', choices: [{ id: 'yes', label: 'Yes' }] } as const;
  const collect = { kind: 'collect', key: 'w.number', attribute: 'order', expects: 'number' } as const;

  it('leaves the question that it asks, and none where it asks none', () => {
    expect(foldDecision(opened(), { outcome: offer as never, ...none })).toEqual({
      ...opened(),
      asked: { key: 'w.offer', choices: offer.choices, tries: 0 },
    });
    expect(foldDecision(opened(), { outcome: collect as never, ...none }).asked).toEqual({
      key: 'w.number',
      attribute: 'order',
      expects: 'number',
      tries: 0,
    });
    expect(foldDecision(opened(), { outcome: { kind: 'continue' } as never, ...none })).toEqual(opened());
  });

  it('counts how often the same was asked before, and nothing of another question', () => {
    const told = opened({ answer: { key: 'w.number', value: 'none', tries: 2 } });
    expect(foldDecision(told, { outcome: collect as never, ...none }).asked?.tries).toBe(2);
    expect(foldDecision(told, { outcome: offer as never, ...none }).asked?.tries).toBe(0);
  });

  it('adds its tags, attributes, bands and notices to those that were there', () => {
    const before = opened({ tags: ['vip'], attributes: { plan: 'pro' }, bands: { 'w.a': 'low' }, noticed: ['w.n'] });
    const marks = {
      tags: ['late'],
      attributes: { seats: 2 },
      bands: { 'w.b': 'high' },
      notices: [{ key: 'w.m' }, { key: 'w.n' }],
    };
    expect(foldMarks(before, marks as never)).toEqual({
      ...before,
      tags: ['vip', 'late'],
      attributes: { plan: 'pro', seats: 2 },
      bands: { 'w.a': 'low', 'w.b': 'high' },
      noticed: ['w.m', 'w.n'],
    });
  });

  it.each([
    ['tags', { tags: ['late'] }],
    ['attributes', { tags: [], attributes: { seats: 2 } }],
    ['bands', { tags: [], bands: { 'w.b': 'high' } }],
    ['noticed', { tags: [], notices: [{ key: 'w.m' }] }],
  ])('that leaves %s alone leaves nothing else', (name, marks) => {
    const state = foldMarks(opened(), marks as never);
    expect(Object.keys(state).filter((key) => !(key in opened()))).toEqual([name]);
  });

  it('that leaves nothing leaves the very same state', () => {
    const state = opened();
    expect(foldMarks(state, none)).toBe(state);
  });
});

describe('a handoff that has ended', () => {
  it('leaves the question that the customer is asked instead of waiting on', () => {
    const handoff = { id: 'h-1', queueId: 'general', reason: 'policy', seq: 1 };
    const asked = { key: 'w.offer', choices: [{ id: 'yes', label: 'Yes' }], tries: 0 };
    const ended = { kind: 'ended', handoffId: 'h-1' } as const;
    const waiting = opened({ control: 'waiting', handoff });
    expect(foldControl(waiting, { ...ended, asked }).asked).toEqual(asked);
    expect(foldControl(waiting, ended)).not.toHaveProperty('asked');
  });

  it('leaves nothing of what the AI said before, so that none of it hands over again', () => {
    const handoff = { id: 'h-1', queueId: 'general', reason: 'policy', seq: 1 };
    const fresh = opened({ control: 'waiting', handoff });
    const upset = folded(
      fresh,
      ['assistant', { question: 'a', asksAgain: true, said: 'b', saysAgain: true }, { confidence: 0.2 }],
      ['assistant', { assistantFailure: 1, lacks: true }],
      ['customer', { frustrationCue: 1, outOfScope: 0.9 }],
    );
    const ended = foldControl({ ...upset, confidence: 0.2, confidenceRaw: 0.3 }, { kind: 'ended', handoffId: 'h-1' });
    const left = Object.keys(ended).filter((key) => !(key in opened()));
    expect(left).toEqual(['customerStreak']);
  });
});
