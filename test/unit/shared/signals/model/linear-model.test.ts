import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf, places } from '../../../../../shared/signals/model/features.ts';
import { evidence, featureValue, score } from '../../../../../shared/signals/model/linear-model.ts';
import { logistic } from '../../../../../shared/signals/model/logistic.ts';
import { mostRoots, quantise } from '../../../../../shared/signals/model/quantise.ts';

describe('logistic', () => {
  it('agrees with the definition, and never leaves 0 to 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (x) => {
        const y = logistic(x);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(1);
        expect(y).toBeCloseTo(1 / (1 + Math.exp(-x)), 9);
      }),
    );
  });
});

describe('features of a text', () => {
  it('are distinct places in the table, the same each time, whatever was read between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), (text, other) => {
        const first = featuresOf(text);
        featuresOf(other);
        expect([...featuresOf(text)]).toEqual([...first]);
        expect(new Set(first).size).toBe(first.length);
        expect(first.every((place) => place < places)).toBe(true);
      }),
    );
  });

  it('are none for a text without words', () => {
    expect(featuresOf(' \u200b ')).toHaveLength(0);
    expect(featuresOf('')).toHaveLength(0);
  });

  it('see through case, accents, hidden characters and look-alike letters', () => {
    const plain = [...featuresOf('please cancel my account')];
    expect([...featuresOf('PLEASE  Cáncel my acc\u200bοunt')]).toEqual(plain);
  });

  it('share most between a word and its misspelling, little between different words', () => {
    const known = new Set(featuresOf('subscription'));
    const shared = (text: string) => featuresOf(text).filter((place) => known.has(place)).length / known.size;
    expect(shared('subscripton')).toBeGreaterThan(0.5);
    expect(shared('refrigerator')).toBeLessThan(0.1);
  });

  it('of a very long text are bounded', () => {
    expect(featuresOf('abcdefghij klmno '.repeat(1_000)).length).toBeLessThan(10_000);
  });
});

describe('a model that is written in steps', () => {
  const sparse = fc.array(fc.tuple(fc.nat(places - 1), fc.double({ min: -9, max: 9, noNaN: true })), { maxLength: 60 });

  it('keeps each weight within half a step of its root', () => {
    fc.assert(
      fc.property(sparse, (entries) => {
        const weights = new Float64Array(places);
        for (const [place, weight] of entries) weights[place] = weight;
        const model = quantise(0, weights, 100);
        const heaviest = Math.max(...weights.map(Math.abs), 1e-9);
        for (const [place] of entries) {
          const roots = [(model.weights[place] ?? 0) * model.scale, weights[place] ?? 0].map(
            (weight) => Math.sign(weight) * Math.sqrt(Math.abs(weight) / heaviest),
          );
          expect(Math.abs((roots[0] ?? 0) - (roots[1] ?? 0))).toBeLessThanOrEqual(0.51 / mostRoots);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the heaviest weights where not all fit', () => {
    const weights = new Float64Array(places);
    weights.set([0.5, -4, 1, 0.1], 100);
    const { weights: kept, scale } = quantise(0, weights, 2);
    expect([...kept.slice(100, 104)].map((step) => Math.round(step * scale))).toEqual([0, -4, 1, 0]);
  });

  it('scores by the number of features, around its bias', () => {
    const weights = new Float64Array(places);
    const features = featuresOf('cancel');
    for (const place of features) weights[place] = 1;
    const model = quantise(-1, weights, 100);
    expect(evidence(model, features)).toBeCloseTo(-1 + features.length * featureValue(features.length), 4);
    expect(score(model, featuresOf(''))).toBeCloseTo(logistic(-1), 9);
  });
});
