import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../../shared/signals/language/tokens.ts';
import { wordsOf } from '../../../../../shared/signals/language/words.ts';
import { classesOf } from '../../../../../shared/signals/model/classes-of.ts';
import { featuresOf, featuresOfTokens, places } from '../../../../../shared/signals/model/features.ts';
import { evidence, type LinearModel } from '../../../../../shared/signals/model/linear-model.ts';
import { strongestEvidence } from '../../../../../shared/signals/model/model-table.ts';
import {
  modelIn,
  openTable,
  packTable,
  placeRows,
  unpackTable,
} from '../../../../../shared/signals/model/packed-table.ts';
import { mostRoots, quantise } from '../../../../../shared/signals/model/quantise.ts';
import { shippedModels } from '../../../../../shared/signals/shipped-models.ts';
import { topicIds } from '../../../../../shared/signals/topics/topic.ts';

const texts = [
  'my card was stolen, my only card',
  'please cancel my account',
  'it smells of gas here',
  'two bananas',
  '',
] as const;

/** Some of the features of a few texts, with any weights that can be written. */
const model: fc.Arbitrary<LinearModel> = fc
  .array(fc.tuple(fc.constantFrom(...texts), fc.nat(40), fc.integer({ min: -mostRoots, max: mostRoots })))
  .map((chosen) => {
    const weights = new Int16Array(places);
    for (const [text, at, root] of chosen) weights[featuresOf(text)[at] ?? 0] = root * Math.abs(root);
    return { bias: -1.5, scale: 0.01, weights };
  });
const models = fc.array(model, { minLength: 1, maxLength: 4 });
const named = (some: readonly LinearModel[]) => new Map(some.map((each, at) => [`model ${at}`, each]));

describe('a table of models', () => {
  it('says of every text what each of them says by itself', () => {
    fc.assert(
      fc.property(models, (some) => {
        const table = unpackTable(packTable(named(some)));
        for (const text of texts) {
          const tokens = tokensOf(wordsOf(text));
          const alone = some.map((each) => evidence(each, featuresOfTokens(tokens, classesOf)));
          expect([...strongestEvidence(table, [tokens])]).toEqual(alone);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives each model back as it was', () => {
    fc.assert(
      fc.property(models, (some) => {
        const table = unpackTable(packTable(named(some)));
        for (const [name, each] of named(some)) {
          const { weights, ...rest } = modelIn(table, name) ?? {};
          expect({ ...rest, isSame: weights?.every((weight, place) => weight === each.weights[place]) }).toEqual({
            bias: each.bias,
            scale: each.scale,
            isSame: true,
          });
        }
        expect(modelIn(table, 'another')).toBeUndefined();
      }),
      { numRuns: 10 },
    );
  });

  it('says the same where its models are written in several files', () => {
    fc.assert(
      fc.property(models, models, (some, others) => {
        const parts = [some, others].map((each) => placeRows(packTable(named(each))));
        const table = openTable(...parts);
        for (const text of texts) {
          const tokens = tokensOf(wordsOf(text));
          const alone = [...some, ...others].map((each) => evidence(each, featuresOfTokens(tokens, classesOf)));
          expect([...strongestEvidence(table, [tokens])]).toEqual(alone);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is text that stands for itself in JSON, whatever the weights', () => {
    const weights = new Float64Array(places).map((_, place) => Math.sin(place) * (place % 7 === 0 ? 1 : 0));
    const packed = packTable(named([quantise(0, weights, places)]));
    for (const text of [packed.places, packed.rows]) expect(JSON.stringify(text)).toBe(`"${text}"`);
  });

  it('is refused when it is damaged', () => {
    const packed = packTable(named([quantise(0, new Float64Array(places).fill(1), 100)]));
    expect(() => unpackTable({ ...packed, places: '~'.repeat(800) })).toThrow(RangeError);
    expect(() => unpackTable({ ...packed, rows: packed.rows.slice(1) })).toThrow(RangeError);
  });
});

describe('the models that ship', () => {
  it('are one for each topic, in the order of the topics, then those of moods', () => {
    expect(shippedModels().models.map(({ name }) => name)).toEqual([...topicIds, 'frustration', 'repair']);
  });
});
