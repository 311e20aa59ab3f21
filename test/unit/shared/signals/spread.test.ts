import { expect, it } from 'vitest';
import { spreadOf } from '../../../../shared/signals/spread.ts';

it('counts each value of a signal to whole per cent, smallest first, and nothing that is no number', () => {
  expect(spreadOf([0.9, 10, 2, 0.9, undefined, 'de', true, 0.118, 0.121])).toEqual({
    messages: 6,
    values: [
      { value: 0.12, count: 2 },
      { value: 0.9, count: 2 },
      { value: 2, count: 1 },
      { value: 10, count: 1 },
    ],
  });
});
