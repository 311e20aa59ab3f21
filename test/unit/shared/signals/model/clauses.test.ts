import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../../shared/signals/language/tokens.ts';
import { wordsOf } from '../../../../../shared/signals/language/words.ts';
import { clauseFeatures, clausesOf, mostTelling } from '../../../../../shared/signals/model/clauses.ts';
import { featuresOf, places } from '../../../../../shared/signals/model/features.ts';
import { evidence } from '../../../../../shared/signals/model/linear-model.ts';
import { strongestEvidence } from '../../../../../shared/signals/model/model-table.ts';
import { packTable, unpackTable } from '../../../../../shared/signals/model/packed-table.ts';
import { quantise } from '../../../../../shared/signals/model/quantise.ts';

const clausesIn = (words: readonly string[]) =>
  clausesOf(tokensOf(words)).map((clause) => clause.map(({ word }) => word));
const read = (text: string) => clausesIn(wordsOf(text)).map((clause) => clause.join(' '));

describe('the clauses of a text', () => {
  it.each([
    ['', []],
    ['Hello.', ['hello']],
    ['Where is my new card? It never came to me.', ['where is my new card ?', 'it never came to me']],
    ['Hello. My card is gone.', ['hello my card is gone']],
    ['I lost my card yesterday. Please help.', ['i lost my card yesterday please help']],
  ])('%j are its sentences, short ones with their neighbours', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  it('of a sentence without an end overlap, so that nothing is cut apart everywhere', () => {
    const words = Array.from({ length: 60 }, (_, at) => `w${String.fromCharCode(97 + (at % 26))}${at}`);
    const clauses = clausesIn(words);
    expect(clauses.every((clause) => clause.length <= 24)).toBe(true);
    for (let at = 0; at + 8 <= words.length; at++) {
      const run = words.slice(at, at + 8).join(' ');
      expect(clauses.some((clause) => clause.join(' ').includes(run))).toBe(true);
    }
  });
});

describe('a model over clauses', () => {
  const weights = new Float64Array(places);
  for (const place of featuresOf('smoke')) weights[place] = 2;
  const model = quantise(-1, weights, 100);
  const table = unpackTable(packTable(new Map([['smoke', model]])));

  it('says what the most telling clause says, however much stands around it', () => {
    const telling = 'there is smoke in here';
    const words = wordsOf(`We booked in May and all went well. ${telling}. The room has a nice view.`);
    expect(mostTelling(model, clauseFeatures(words))).toBe(1);
    const [alone] = clauseFeatures(wordsOf(telling));
    const strongest = strongestEvidence(table, clausesOf(tokensOf(words)));
    expect([...strongest]).toEqual([evidence(model, alone ?? featuresOf(''))]);
  });

  it('has no more than its bias for a text without words', () => {
    expect(mostTelling(model, [])).toBe(-1);
    expect([...strongestEvidence(table, [])]).toEqual([-1]);
  });
});
