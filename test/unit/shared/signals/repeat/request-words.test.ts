import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRequestWords, unpackRequestWords } from '../../../../../shared/signals/repeat/request-words.ts';

const mark = fc.string({ unit: fc.constantFrom(...'09az'), minLength: 3, maxLength: 3 });
const numbers = (count: number) =>
  fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: count, maxLength: count });
const size = 4;
const learned = fc.uniqueArray(mark, { minLength: 1, maxLength: 20 }).chain((marks) =>
  fc.record({
    places: fc.constant(new Map(marks.map((each, place) => [each, place]))),
    weights: numbers(marks.length).map((all) => Float64Array.from(all, Math.abs)),
    vectors: numbers(marks.length * size).map((all) => Float64Array.from(all)),
  }),
);

it('each word of a packed list is found, wherever it stands, with its weight and vector but for rounding', () => {
  fc.assert(
    fc.property(learned, fc.array(mark), ({ places, weights, vectors }, others) => {
      const { find } = unpackRequestWords(packRequestWords({ size, places, weights, vectors }));
      for (const [each, place] of places) {
        const { weight = 0, vector = [] } = find(each) ?? {};
        expect(Math.abs(weight - (weights[place] ?? 0))).toBeLessThanOrEqual(1 / 255);
        for (let at = 0; at < size; at++)
          expect((vector[at] ?? 9) / Math.sqrt(weight)).toBeCloseTo(vectors[place * size + at] ?? 0, 1);
      }
      for (const other of others) if (!places.has(other)) expect(find(other)).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});
