import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf, places as placesThereAre } from '../../../../../shared/signals/model/features.ts';
import type { RequestWords } from '../../../../../shared/signals/repeat/request-words.ts';
import { requestWords } from '../../../../../shared/signals/repeat/shipped.ts';
import { indexExamples, likeness } from '../../../../../shared/signals/scope/example-index.ts';
import { outOfScope } from '../../../../../shared/signals/scope/out-of-scope.ts';
import { buildScope, scopeExamples } from '../../../../../shared/signals/scope/scope.ts';
import { readingOf, squareOf, vectorOf } from '../../../../../shared/signals/scope/text-vector.ts';
import { withAnswer } from '../../../../../shared/signals/scope/with-answer.ts';

/** A word that is known, and stands for nothing else. */
const plain = { weight: 1, vector: new Float64Array(requestWords().size) };

const can: Readonly<Record<string, readonly string[]>> = {
  delivery: [
    'where is my parcel',
    'when will my order arrive',
    'track my delivery',
    'my package has not come yet',
    'change the delivery address of my order',
  ],
  opening: [
    'when are you open',
    'what are your opening hours on sunday',
    'is the shop open today',
    'at what time do you close',
    'are you open on public holidays',
  ],
  returns: [
    'how do I return a pair of shoes',
    'I want to send my order back',
    'print a return label',
    'how many days do I have to return something',
    'can I return sale items in the shop',
  ],
};
const examples = Object.entries(can).flatMap(([topic, texts]) => texts.map((text) => ({ topic, text })));
const scope = buildScope(examples);

describe('out of scope', () => {
  it.each(['where is my order', 'are you open on monday', 'can I return these shoes', 'when does my package arrive'])(
    'is not what is like five examples a topic: %s',
    (text) => {
      expect(outOfScope(scope, text)).toBeLessThan(0.5);
    },
  );

  it.each([
    'write a poem about autumn leaves',
    'who won the chess championship',
    'explain quantum entanglement simply',
    'book a flight from Oslo to Lisbon',
  ])('is what is like none: %s', (text) => {
    expect(outOfScope(scope, text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'hello',
    'yes please',
    'yes thank you',
    'for me please',
    'where is it',
    'thanks',
    'thank you so much',
    'ok thanks a lot',
    'Hello and thank you very much for all your help!',
    'Good morning',
    'Have a nice day.',
    'Great, that helps. Bye!',
    'no that is all, thank you',
    'perfect, that answers my question',
    'ja bitte',
    'Vielen Dank für die schnelle Antwort und einen schönen Tag noch',
    'Guten Morgen zusammen',
    'Muchas gracias por todo, hasta luego',
    'Merci beaucoup et bonne journée',
    'Mille grazie per il suo aiuto',
    'Muito obrigada pela ajuda, boa noite',
    '好的，谢谢你的帮助',
    '👍',
    '',
  ])('is no small talk: %j', (text) => {
    expect(outOfScope(scope, text)).toBeLessThan(0.1);
  });

  it.each([
    'astrophysics',
    'sonnet about autumn',
    'thanks, now write me a poem',
    'hello what day is it',
    'Good morning, who won the chess championship?',
    'so who is it that they need and why would she',
    'Danke, und wie wird das Wetter morgen?',
    '你好，帮我写一首诗',
    '帮我写一首诗',
    '今天天气怎么样',
  ])('is what is asked beside small talk, or in as few words: %j', (text) => {
    expect(outOfScope(scope, text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['do I have enough funds', 'how much money is in my account'],
    ['has my package shipped yet', 'when will my order arrive'],
  ])('is judged by what is asked, not by its letters alone: %s', (asked, example) => {
    const index = (words?: RequestWords) => indexExamples([{ topic: 'known', text: example }], words);
    const blind: RequestWords = { ...requestWords(), find: () => undefined };
    const byLetters = likeness(index(blind), readingOf(asked, undefined, blind));
    expect(likeness(index(), readingOf(asked))).toBeGreaterThan(byLetters + 0.1);
  });

  it('is judged by letters alone where no word is known, whatever group its words are in', () => {
    const blind: RequestWords = { ...requestWords(), find: () => undefined };
    const { places, values, meaning } = vectorOf(
      readingOf('repair my bike', undefined, blind),
      new Float64Array(placesThereAre).fill(1),
    );
    const letters = featuresOf('repair my bike').length;
    expect(squareOf(values.subarray(0, letters))).toBeCloseTo(1);
    expect(squareOf([...values.subarray(letters), ...meaning])).toBe(0);
    expect(places.length).toBeGreaterThan(letters);
  });

  it('does not take two words of one group for the same', () => {
    const blind: RequestWords = { ...requestWords(), find: () => plain };
    const index = indexExamples([{ topic: 'known', text: 'mend' }], blind);
    expect(likeness(index, readingOf('fix', undefined, blind))).toBe(0);
  });

  it('is judged in languages whose words are not known, too', () => {
    const germanScope = buildScope(
      ['wo ist mein Paket', 'wann kommt meine Bestellung', 'Lieferung verfolgen', 'wann wird geliefert'].map(
        (text) => ({
          topic: 'Lieferung',
          text,
        }),
      ),
    );
    expect(outOfScope(germanScope, 'wann wird mein Paket geliefert')).toBeLessThan(0.5);
    expect(outOfScope(germanScope, 'schreib ein Gedicht über den Herbst')).toBeGreaterThanOrEqual(0.5);
  });

  it('is nothing while there are no examples', () => {
    expect(outOfScope(buildScope([]), 'write a poem about autumn leaves')).toBeLessThan(0.5);
  });

  it('survives being stored', () => {
    const stored = JSON.parse(JSON.stringify(scope));
    expect(outOfScope(stored, 'explain quantum entanglement simply')).toBe(
      outOfScope(scope, 'explain quantum entanglement simply'),
    );
  });

  it('is least for the examples themselves', () => {
    for (const { text } of examples) expect(outOfScope(scope, text)).toBeLessThan(0.3);
  });

  it('has a score from 0 to 1 for any text and any examples', () => {
    const anyExample = fc.record({
      topic: fc.string({ minLength: 1, maxLength: 4 }),
      text: fc.string({ minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(anyExample, { maxLength: 12 }), fc.string(), (some, text) => {
        const score = outOfScope(buildScope(some), text);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('with the answer known', () => {
  it('no source, or no answer, makes it out of scope', () => {
    expect(withAnswer(0.1, { sources: [] })).toBeGreaterThanOrEqual(0.5);
    expect(withAnswer(0.1, { answered: false, sources: ['faq-7'] })).toBeGreaterThanOrEqual(0.5);
  });

  it('an answer from sources makes it in scope; an answer alone changes nothing', () => {
    expect(withAnswer(0.9, { sources: ['faq-7'] })).toBeLessThan(0.5);
    expect(withAnswer(0.9, { answered: true })).toBe(0.9);
    expect(withAnswer(0.2, { answered: true, sources: [] })).toBe(0.2);
    expect(withAnswer(0.9, { answered: true, sources: [] })).toBe(0.9);
    expect(withAnswer(0.2, {})).toBe(0.2);
  });

  it('a score that says so more surely stays', () => {
    expect(withAnswer(0.95, { answered: false })).toBe(0.95);
    expect(withAnswer(0.05, { sources: ['faq-7'] })).toBe(0.05);
  });

  it('tells alone where nobody said what the assistant can do', () => {
    expect(withAnswer(undefined, { sources: [] })).toBeGreaterThanOrEqual(0.5);
    expect(withAnswer(undefined, { sources: [] })).toBe(withAnswer(0, { sources: [] }));
    expect(withAnswer(undefined, { sources: ['faq-7'] })).toBeLessThan(0.5);
    expect(withAnswer(undefined, { answered: true })).toBeUndefined();
  });
});

describe('examples of the scope', () => {
  it.each([[[{ topic: '', text: 'a' }]], [[{ topic: 'a', text: '' }]], [[{ topic: 'a', text: 'b'.repeat(501) }]]])(
    'are refused without a topic or a text of fair length',
    (bad) => {
      expect(scopeExamples.safeParse(bad).success).toBe(false);
    },
  );
});
