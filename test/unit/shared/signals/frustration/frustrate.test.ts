import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frustrate } from '../../../../../shared/signals/frustration/frustrate.ts';

const sum = (cues: readonly number[]): number => cues.reduce((level, cue) => frustrate(level, cue), 0);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('frustrate', () => {
  it('stays below the threshold after one sharp word', () => expect(sum([0.35])).toBeLessThan(0.5));
  it('passes it with a second one soon after', () => expect(sum([0.35, 0, 0.35])).toBeGreaterThanOrEqual(0.5));
  it('forgets the first one in a long talk', () => expect(sum([0.35, 0, 0, 0, 0, 0, 0.35])).toBeLessThan(0.5));
  it('passes it with one very strong message', () => expect(sum([0.8])).toBeGreaterThanOrEqual(0.5));
  it('halves in as many turns as asked', () =>
    expect(frustrate(frustrate(0.8, 0, { halfLifeTurns: 2 }), 0, { halfLifeTurns: 2 })).toBeCloseTo(0.4));

  it('never leaves 0 to 1 and never falls below the newest cue', () => {
    fc.assert(
      fc.property(share, share, (level, cue) => {
        const after = frustrate(level, cue);
        expect(after).toBeGreaterThanOrEqual(cue);
        expect(after).toBeLessThanOrEqual(1);
      }),
    );
  });
});
