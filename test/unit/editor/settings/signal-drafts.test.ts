import { describe, expect, it } from 'vitest';
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
