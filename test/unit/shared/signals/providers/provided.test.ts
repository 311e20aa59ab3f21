import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detected } from '../../../../../shared/signals/detected.ts';
import { providable, providableSignals } from '../../../../../shared/signals/providers/providable.ts';
import { withProvided } from '../../../../../shared/signals/providers/provided.ts';
import { readAnswer } from '../../../../../shared/signals/providers/read-answer.ts';
import { providerSettings, signalsOf } from '../../../../../shared/signals/providers/settings.ts';

const builtIn: Detected = {
  asksForHuman: 0.9,
  frustrationCue: 0.2,
  abuse: 0.4,
  topics: { self_harm: 0.8, complaint: 0.7 },
  fingerprint: 'abc',
};

describe('what providers say', () => {
  it('takes the place of the built-in value, and leaves all others', () => {
    const said = { provider: 'bedrock', values: { frustrationCue: 0.9, topics: { complaint: 0.1 } } } as const;
    expect(withProvided(builtIn, [said])).toEqual({
      ...builtIn,
      frustrationCue: 0.9,
      topics: { self_harm: 0.8, complaint: 0.1 },
    });
  });

  it('never takes back that the customer asks for a person, or is in danger: no text talks a model out of it', () => {
    const said = { provider: 'bedrock', values: { asksForHuman: 0, topics: { self_harm: 0 } } } as const;
    expect(withProvided(builtIn, [said])).toMatchObject({ asksForHuman: 0.9, topics: { self_harm: 0.8 } });
    const more = { provider: 'bedrock', values: { asksForHuman: 1, topics: { self_harm: 1, legal: 0.6 } } } as const;
    expect(withProvided(builtIn, [more])).toMatchObject({ asksForHuman: 1, topics: { self_harm: 1, legal: 0.6 } });
  });

  it('leaves the topics that it says nothing of, and counts alone where nothing is built in', () => {
    const said = { provider: 'bedrock', values: { asksForHuman: 0.2, topics: { complaint: 0.1 } } } as const;
    expect(withProvided({ topics: { medical: 0.6 } }, [said])).toEqual({
      asksForHuman: 0.2,
      topics: { medical: 0.6, complaint: 0.1 },
    });
    expect(withProvided({}, [said])).toEqual(said.values);
  });

  it('changes nothing where nobody answered', () => {
    expect(withProvided(builtIn, [{ provider: 'comprehend', failure: 'late' }])).toEqual(builtIn);
    expect(withProvided(builtIn)).toEqual(builtIn);
  });
});

describe('an answer', () => {
  it('gives nothing but what was asked, within its range, whatever it is', () => {
    const wanted = fc.subarray([...providableSignals], { minLength: 1 });
    const answer = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...providableSignals, 'mood', '__proto__'), fc.anything()),
      fc.dictionary(fc.constantFrom(...providableSignals), fc.double()),
    );
    fc.assert(
      fc.property(answer, wanted, (given, asked) => {
        for (const [signal, value] of Object.entries(readAnswer(given, asked) ?? {})) {
          expect(asked).toContain(signal);
          const shares = signal === 'personalData' ? [] : signal === 'topics' ? Object.values(value) : [value];
          for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('settings of providers', () => {
  const isTaken = (...providers: readonly unknown[]) => providerSettings.safeParse(providers).success;
  const comprehend = { kind: 'comprehend', signals: ['abuse'] };
  const bedrock = { kind: 'bedrock', signals: ['topics'], model: 'eu.example.small-v1:0' };

  it('take a provider with its signals, budget and region', () => {
    expect(isTaken()).toBe(true);
    expect(isTaken({ ...comprehend, budgetMs: 300, region: 'eu-central-1' }, bedrock)).toBe(true);
    expect(isTaken({ ...bedrock, model: 'arn:aws:bedrock:eu-central-1:111122223333:inference-profile/eu.x' })).toBe(
      true,
    );
  });

  it.each([
    ['one provider twice', comprehend, comprehend],
    ['two providers for one signal', comprehend, { ...bedrock, signals: ['abuse'] }],
    ['a signal that it does not know', { ...comprehend, signals: ['topics'] }],
    ['a signal that nobody may set', { ...bedrock, signals: ['confidence'] }],
    ['no signal', { ...comprehend, signals: [] }],
    ['a language model without a model', { kind: 'bedrock', signals: ['topics'] }],
    ['a budget that keeps customers waiting', { ...comprehend, budgetMs: 60_000 }],
    ['an address in place of a region', { ...comprehend, region: 'evil.example/' }],
  ])('refuse %s', (_what, ...providers) => {
    expect(isTaken(...providers)).toBe(false);
  });

  it('offer signals that exist', () => {
    for (const signals of Object.values(signalsOf))
      for (const signal of signals) expect(providable).toHaveProperty(signal);
  });
});
