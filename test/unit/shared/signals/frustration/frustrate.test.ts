import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFading, frustrate } from '../../../../../shared/signals/frustration/frustrate.ts';

const sum = (cues: readonly number[]): number => cues.reduce((level, cue) => frustrate(level, cue), 0);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const threshold = 0.5;

describe('frustrate', () => {
  it('stays below the threshold after one sharp word', () => expect(sum([0.55])).toBeLessThan(threshold));
  it('passes it with a second one soon after', () => expect(sum([0.55, 0, 0.55])).toBeGreaterThanOrEqual(threshold));
  it('forgets the first one in a long talk', () => expect(sum([0.55, 0, 0, 0, 0, 0, 0.55])).toBeLessThan(threshold));
  it('passes it with one message of several insults', () => expect(sum([0.9])).toBeGreaterThanOrEqual(threshold));

  it('halves in as many turns as asked', () => {
    const fading = { ...defaultFading, halfLifeTurns: 2 };
    expect(frustrate(frustrate(0.8, 0, fading), 0, fading)).toBeCloseTo(0.4, 1);
  });
  it('adds as much of a cue as asked', () => expect(frustrate(0, 0.5, { ...defaultFading, weight: 1 })).toBe(0.5));

  it('never leaves 0 to 1, and never rises without a cue', () => {
    fc.assert(
      fc.property(share, share, (level, cue) => {
        const after = frustrate(level, cue);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(frustrate(level, 0)).toBeLessThanOrEqual(Math.round(level * 100) / 100);
      }),
    );
  });
});
