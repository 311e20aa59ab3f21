import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from '../../../../shared/signals/share.ts';

describe('the share of a text', () => {
  it('is from 0 up to 100, in hundredths', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const share = shareOf(text);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThan(100);
        expect(Math.round(share * 100) / 100).toBe(share);
      }),
    );
  });

  it('is spread evenly over texts that hardly differ', () => {
    const tenths = new Array<number>(10).fill(0);
    const parts = new Set<number>();
    for (let index = 0; index < 20_000; index += 1) {
      const share = shareOf(`c-${index}`);
      const tenth = Math.floor(share / 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
      parts.add(share);
    }
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
    expect(parts.size).toBeGreaterThan(8_000);
  });

  it('never changes, so that a customer stays on their side of a release', () => {
    expect(['ada', 'c-1', ''].map(shareOf)).toEqual([46.17, 55.07, 66.89]);
  });
});
