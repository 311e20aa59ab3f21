import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Word } from '../../../../../shared/signals/language/words.ts';
import { openPhrases, packPhrases } from '../../../../../shared/signals/topics/packed-phrases.ts';
import { anchoringBy, coreOf } from '../../../../../shared/signals/topics/phrase.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from '../../../../../shared/signals/topics/phrase-index.ts';

/** Few words, so that phrases and texts meet, and small words among them. */
const words = fc.constantFrom('close', 'closed', 'card', 'the', 'my', 'me', '12', 'bank', 'banks');
const texts = fc.array(fc.oneof({ weight: 6, arbitrary: words }, fc.constantFrom(',', '.', '?')), { maxLength: 25 });
const choices = fc.constantFrom('close', 'close|card', 'clos*', 'the', 'my|me', 'bank*|me', 'card|12');
const elements = fc.oneof(
  { weight: 3, arbitrary: choices },
  fc.constantFrom('?my', '?the|close', '#', 'the|#', ',|the', '..', '...'),
);
const phrases = fc
  .tuple(choices, fc.array(elements, { maxLength: 3 }), choices)
  .map(([first, between, last]) => [first, ...between, last].join(' '));

const found = (index: PhraseIndex<number>, text: readonly Word[]): ReadonlySet<string> => {
  const places = new Set<string>();
  findPhrases(index, text, (means, start, end) => places.add(`${means} from ${start} to ${end}`));
  return places;
};

/** The same, as an expression over words with a blank after each. */
const patternOf = (phrase: string): RegExp => new RegExp(`(?<= |^)${phrase.split(' ').map(partOf).join('')}`);

function partOf(part: string): string {
  if (part === '..') return '(?:[^ ,.?]+ ){0,3}';
  if (part === '...') return '(?:[^ .?]+ ){0,8}';
  if (part.startsWith('?')) return `(?:${partOf(part.slice(1))})?`;
  const each = part.split('|').map((choice) => choice.replace('#', '\\$?\\d[^ ]*').replace('*', '[^ ]*'));
  return `(?:${each.join('|')}) `;
}

describe('an index of phrases', () => {
  it('finds what a plain walk finds', () => {
    fc.assert(
      fc.property(phrases, texts, (phrase, text) => {
        const isThere = patternOf(phrase).test(text.map((word) => `${word} `).join(''));
        expect(found(indexPhrases([{ phrase, means: 0 }]), text).size > 0).toBe(isThere);
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds the same at the same places, whichever of its elements a phrase is looked up by, packed or not', () => {
    const weights = fc.infiniteStream(fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(phrases, { maxLength: 6 }), texts, weights, (listed, text, drawn) => {
        const each = listed.map((phrase, means) => ({ phrase, means }));
        const weight = new Map<string, number>();
        const anchoring = anchoringBy((choice) => {
          const known = weight.get(choice) ?? (drawn.next().value as number);
          weight.set(choice, known);
          return known;
        });
        const packed = packPhrases(each, anchoring, ({ phrase, anchor, means }) => `${means}@${anchor}@${phrase}`);
        const opened = openPhrases(packed, (entry) => {
          const [means, anchor, phrase = ''] = entry.split('@');
          return { phrase, anchor: Number(anchor), means: Number(means) };
        });
        expect(found(opened, text)).toEqual(found(indexPhrases(each, coreOf), text));
      }),
      { numRuns: 2_000 },
    );
  });
});
