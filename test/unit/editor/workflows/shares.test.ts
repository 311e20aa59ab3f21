import { describe, expect, it } from 'vitest';
import { barsOf, heldIn } from '../../../../editor/src/features/workflows/inspector/condition/shares.ts';

const spread = {
  signal: 'confidence',
  from: '2026-11-22T00:00:00.000Z',
  conversations: 4,
  messages: 10,
  isPart: false,
  values: [
    { value: 0, count: 1 },
    { value: 0.44, count: 2 },
    { value: 0.45, count: 3 },
    { value: 1, count: 4 },
  ],
};
const below = { signal: 'confidence', op: 'lt', value: 0.45 } as const;

describe('the share of messages beside a threshold', () => {
  it('counts those for which the comparison holds', () => {
    expect(heldIn(spread, below)).toBe(3);
    expect(heldIn(spread, { ...below, op: 'lte' })).toBe(6);
    expect(heldIn({ ...spread, values: [] }, below)).toBe(0);
  });

  it('is drawn as bars over the range, both ends included, each filled as far as it holds', () => {
    const bars = barsOf(spread, below, [0, 1], 4);
    expect(bars).toEqual([
      { height: 0.2, holds: 1 },
      { height: 1, holds: 0.4 },
      { height: 0, holds: 0 },
      { height: 0.8, holds: 0 },
    ]);
  });
});
