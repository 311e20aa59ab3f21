import { describe, expect, it } from 'vitest';
import {
  errorText,
  goodText,
  isUsed,
  stateText,
  withUse,
} from '../../../../editor/src/features/settings/signals/calibration-words.ts';
import {
  checkMemory,
  memoryWords,
  toMemoryDraft,
  withMemory,
} from '../../../../editor/src/features/settings/signals/memory-draft.ts';
import {
  checkProvider,
  ofProvider,
  takenBy,
  toProviderDraft,
  withProvider,
} from '../../../../editor/src/features/settings/signals/provider-draft.ts';
import {
  checkScope,
  checkTopic,
  toScopeDraft,
  toTopicDraft,
  withScope,
  withTopic,
} from '../../../../editor/src/features/settings/signals/signal-drafts.ts';
import { type SignalsInput, signalsInput } from '../../../../shared/settings/signals.ts';

const shipped = { isOn: true, phrases: [], examples: '' } as const;

const saved: SignalsInput = {
  topics: { legal: { on: false }, safety: { phrases: ['gas bottle'], examples: ['the boiler hisses'] } },
  scope: [{ topic: 'delivery', text: 'where is my parcel: the blue one' }],
};

describe('the form of a topic', () => {
  it('shows what is set, and a topic as shipped where nothing is', () => {
    expect(toTopicDraft(saved, 'legal')).toEqual({ ...shipped, isOn: false });
    expect(toTopicDraft(saved, 'safety')).toEqual({
      isOn: true,
      phrases: ['gas bottle'],
      examples: 'the boiler hisses',
    });
    expect(toTopicDraft({}, 'medical')).toEqual(shipped);
  });

  it('changes its topic alone, to settings that the server takes', () => {
    const draft = { isOn: true, phrases: ['court dates'], examples: ' my file number \n\n the hearing was moved' };
    const changed = withTopic(saved, 'legal', draft);
    expect(changed).toEqual({
      ...saved,
      topics: {
        ...saved.topics,
        legal: { phrases: ['court dates'], examples: ['my file number', 'the hearing was moved'] },
      },
    });
    expect(signalsInput.safeParse(changed).success).toBe(true);
  });

  it('leaves nothing behind of a topic that is as shipped again', () => {
    expect(withTopic({ topics: { legal: { on: false } } }, 'legal', shipped)).toEqual({});
    expect(withTopic({}, 'legal', shipped)).toEqual({});
  });

  it('says what is too short or too long', () => {
    expect(checkTopic({ ...shipped, phrases: ['x'] })).toHaveProperty('phrases');
    expect(checkTopic({ ...shipped, examples: 'fives' })).toEqual({});
    expect(checkTopic({ ...shipped, examples: 'abc' })).toHaveProperty('examples');
    expect(checkTopic({ ...shipped, examples: 'a'.repeat(501) })).toHaveProperty('examples');
    expect(checkTopic(toTopicDraft(saved, 'safety'))).toEqual({});
  });
});

describe('the form of the scope', () => {
  const lines = ['where is my parcel', 'my order is late', 'track it: now', 'has it been sent', 'change the address'];
  const typed = { examples: lines.map((line) => `delivery: ${line}`).join('\n') };

  it('reads and writes one example a line, colons in it and all', () => {
    expect(toScopeDraft(saved)).toEqual({ examples: 'delivery: where is my parcel: the blue one' });
    const changed = withScope({ topics: { legal: { on: false } } }, typed);
    expect(changed).toEqual({
      topics: { legal: { on: false } },
      scope: lines.map((text) => ({ topic: 'delivery', text })),
    });
    expect(signalsInput.safeParse(changed).success).toBe(true);
    expect(toScopeDraft(changed)).toEqual(typed);
  });

  it('takes the scope away where nothing is left', () => {
    expect(withScope(saved, { examples: ' \n' })).toEqual({ topics: saved.topics });
    expect(checkScope({ examples: '' })).toEqual({});
  });

  it('says which line is none, and that a few examples tell nothing', () => {
    expect(checkScope(typed)).toEqual({});
    expect(checkScope({ examples: `${typed.examples}\nno topic here` }).scope).toMatch(/line 6/);
    expect(checkScope({ examples: `${typed.examples}\n: no name` }).scope).toMatch(/line 6/);
    expect(checkScope({ examples: 'delivery: where is it' }).scope).toMatch(/at least 5/);
  });
});

describe('the form of how long things count', () => {
  it('shows what is set, and what is shipped where nothing is', () => {
    expect(toMemoryDraft({})).toEqual({ halfLifeTurns: 3, days: 7 });
    expect(memoryWords({})).toBe(
      'Half of a customer’s frustration is gone after 3 messages. Who returns within 7 days counts as back.',
    );
    expect(memoryWords({ frustration: { halfLifeTurns: 1 }, repeatContact: { days: 1 } })).toContain('within a day');
  });

  it('changes nothing else, leaves nothing of what is as shipped, and makes settings that the server takes', () => {
    const changed = withMemory(saved, { halfLifeTurns: 4.5, days: 30 });
    expect(changed).toEqual({ ...saved, frustration: { halfLifeTurns: 4.5 }, repeatContact: { days: 30 } });
    expect(signalsInput.safeParse(changed).success).toBe(true);
    expect(withMemory(changed, { halfLifeTurns: 3, days: 7 })).toEqual(saved);
  });

  it('refuses what the server would refuse, an emptied field too', () => {
    expect(checkMemory({ halfLifeTurns: 3, days: 7 })).toEqual({});
    expect(Object.keys(checkMemory({ halfLifeTurns: 0, days: 91 }))).toHaveLength(2);
    expect(Object.keys(checkMemory({ halfLifeTurns: Number.NaN, days: Number.NaN }))).toHaveLength(2);
  });
});

describe('the form of a provider', () => {
  const comprehend = { kind: 'comprehend' as const, signals: ['abuse' as const] };
  const on = { ...toProviderDraft({}, 'bedrock'), isOn: true, signals: ['topics' as const], model: ' eu.x ' };

  it('is off, with 300 ms, until somebody turns it on', () => {
    expect(toProviderDraft(saved, 'comprehend')).toEqual({
      isOn: false,
      signals: [],
      budgetMs: 300,
      region: '',
      model: '',
    });
  });

  it('changes its provider alone, to settings that the server takes, and leaves nothing once it is off', () => {
    const before = { ...saved, providers: [comprehend] };
    const changed = withProvider(before, 'bedrock', { ...on, budgetMs: 500, region: ' eu-west-1 ' });
    expect(changed).toEqual({
      ...before,
      providers: [
        comprehend,
        { kind: 'bedrock', signals: ['topics'], model: 'eu.x', budgetMs: 500, region: 'eu-west-1' },
      ],
    });
    expect(signalsInput.safeParse(changed).success).toBe(true);
    expect(withProvider(changed, 'bedrock', { ...on, isOn: false })).toEqual(before);
    expect(withProvider(before, 'comprehend', { ...on, isOn: false })).toEqual(saved);
  });

  it('knows which signals another provider sets', () => {
    expect([...takenBy({ providers: [comprehend] }, 'bedrock')]).toEqual([['abuse', 'Amazon Comprehend']]);
    expect(takenBy({ providers: [comprehend] }, 'comprehend').size).toBe(0);
  });

  it('says what is missing before it is sent, and shows what the server says at its fields', () => {
    expect(checkProvider('bedrock', on)).toEqual({});
    expect(Object.keys(checkProvider('bedrock', { ...on, signals: [], model: ' ', budgetMs: Number.NaN }))).toEqual([
      'signals',
      'budgetMs',
      'model',
    ]);
    expect(checkProvider('bedrock', { ...on, isOn: false, signals: [] })).toEqual({});
    expect(ofProvider({ 'providers.1.region': 'Wrong.', providers: 'Not set up.' })).toEqual({
      region: 'Wrong.',
      providers: 'Not set up.',
    });
  });
});

describe('the confidence of an assistant', () => {
  const few = { id: 'web', fittedAtMs: 1, answers: 12, good: 9 };
  const learned = { ...few, answers: 400, good: 300, curve: [[0.9, 0.6]] as [number, number][] };
  const better = { ...learned, before: { brier: 0.3, ece: 0.25 }, after: { brier: 0.2, ece: 0.031 } };

  it('is told with what is known of it, and why it is not set right', () => {
    expect(stateText(few)).toBe('Too few answers yet: 12 of 200');
    expect(stateText({ ...few, answers: 400 })).toBe('Too few answers of one kind');
    expect(stateText({ ...better, after: { brier: 0.31, ece: 0.2 } })).toBe('As good as reported');
    expect(stateText(better)).toBe('Set right');
    expect([goodText(better), errorText(better), errorText(few)]).toEqual(['75 %', '25.0 % → 3.1 %', '–']);
  });

  it('is switched for its channel alone, and switched on leaves nothing behind', () => {
    const off = withUse({ ...saved, uncalibrated: ['mail'] }, 'web', false);
    expect(off).toEqual({ ...saved, uncalibrated: ['mail', 'web'] });
    expect(signalsInput.safeParse(off).success).toBe(true);
    expect(isUsed(off, better)).toBe(false);
    expect(withUse(withUse(off, 'web', true), 'mail', true)).toEqual(saved);
  });
});
