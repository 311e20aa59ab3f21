import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../shared/signals/language/words.ts';
import { phraseEvidence } from '../../../../../shared/signals/topics/evidence.ts';
import { scoreTopic, scoreTopics } from '../../../../../shared/signals/topics/score-topics.ts';
import { topicIds } from '../../../../../shared/signals/topics/topic.ts';
import { topicsOf } from '../../../../../shared/signals/topics/topics-of.ts';

interface Found {
  readonly sure?: boolean;
  readonly hints?: number;
  readonly clean?: boolean;
}

/** The score of a topic by what phrases were found of it, and by what its model says. */
function score({ sure = false, hints = 0, clean = false }: Found, said?: number): number {
  const all = (value: number) => new Uint8Array(topicIds.length).fill(value);
  return scoreTopic('legal', { sure: all(Number(sure)), hints: all(hints), clean: all(Number(clean)) }, said);
}

describe('a topic of which no model speaks', () => {
  it('is found by a phrase that is enough alone', () => {
    expect(score({ sure: true })).toBeGreaterThanOrEqual(0.5);
  });

  it('is found by three hints and not by two, and more of them make it no surer', () => {
    const [none, one, two, three] = [0, 1, 2, 3].map((hints) => score({ hints })) as [number, number, number, number];
    expect(none).toBeLessThan(0.2);
    expect(one).toBeGreaterThan(none);
    expect(two).toBeGreaterThan(one);
    expect(two).toBeLessThan(0.5);
    expect(three).toBeGreaterThanOrEqual(0.5);
    expect(score({ hints: 9 })).toBe(three);
  });
});

describe('a topic of which a model speaks', () => {
  it('is found by the model alone, which has seen the words of hints itself', () => {
    expect(score({}, 1)).toBeGreaterThan(0.5);
    expect(score({ hints: 2 }, 1)).toBe(score({}, 1));
    expect(score({ hints: 3 }, -1)).toBe(score({}, -1));
    expect(score({}, -1)).toBeLessThan(0.5);
  });

  it('stays found by a phrase, whatever the model says of words unlike those it knows', () => {
    expect(score({ sure: true }, -2)).toBe(score({ sure: true }));
    expect(score({ sure: true }, 2)).toBeGreaterThan(score({ sure: true }));
  });

  it('is not believed to the model where a saying or a refusal was found', () => {
    expect(score({ clean: true }, 2)).toBe(score({}));
    expect(score({ clean: true, hints: 3 }, -2)).toBe(score({ hints: 3 }));
    expect(score({ clean: true, sure: true }, 2)).toBe(score({ sure: true }));
  });

  it('is never certain, and never out of the question', () => {
    expect(score({}, 50)).toBe(score({}, 5));
    expect(score({}, -50)).toBe(score({}, -5));
    expect(score({}, 50)).toBeLessThan(0.96);
    expect(score({}, -50)).toBeGreaterThan(0.04);
  });
});

describe('the models, which learned from English', () => {
  const english = ['someone took money out of my account and I am scared', 'I cannot cope any more since my mum died'];
  const others = ['Ich weiß nicht mehr weiter, seit meine Mutter nicht mehr da ist', 'No sé qué hacer con este recibo'];
  const byPhrases = (text: string, language?: string) => scoreTopics(phraseEvidence(wordsOf(text), language));

  it.each(english)('are asked of it: %s', (text) => {
    expect(topicsOf(text)).not.toEqual(byPhrases(text));
    // The words tell, whatever the caller takes the language for.
    expect(topicsOf(text, { language: 'de' })).toEqual(topicsOf(text));
  });

  it.each(others)('are not asked of other languages: %s', (text) => {
    expect(topicsOf(text)).toEqual(byPhrases(text));
    expect(topicsOf(text, { language: 'en' })).toEqual(byPhrases(text, 'en'));
  });

  it('are asked of words that tell no language, where the caller names no other', () => {
    const text = 'gas leak';
    expect(topicsOf(text)).not.toEqual(byPhrases(text));
    expect(topicsOf(text, { language: 'en-GB' })).toEqual(topicsOf(text));
    expect(topicsOf(text, { language: 'fr' })).toEqual(byPhrases(text, 'fr'));
  });
});
