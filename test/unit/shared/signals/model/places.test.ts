import { expect, it } from 'vitest';
import { packPlaces, rowAt } from '../../../../../shared/signals/model/places.ts';

it('finds the row of each place that has one, in order, and none elsewhere', () => {
  const filled = Array.from({ length: 1_000 }, (_, place) => place % 7 === 0 || place % 24 === 23 || place > 900);
  const packed = packPlaces(filled);
  let row = 0;
  expect(filled.map((_, place) => rowAt(packed, place))).toEqual(filled.map((is) => (is ? row++ : undefined)));
});
