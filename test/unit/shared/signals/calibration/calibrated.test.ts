import { describe, expect, it } from 'vitest';
import { calibratedConfidence } from '../../../../../shared/signals/calibration/calibrated.ts';
import type { Calibration } from '../../../../../shared/signals/calibration/calibration.ts';

describe('the confidence that counts', () => {
  const known = { id: 'web', fittedAtMs: 1, answers: 300, good: 200 };
  const curve: [number, number][] = [
    [0.2, 0.1],
    [0.8, 0.6],
  ];
  const at = (brier: number) => ({ brier, ece: 0.1 });
  const better = { ...known, curve, before: at(0.3), after: at(0.2) };

  it('is what the curve makes of the reported one, where it came closer to the outcomes', () => {
    expect(calibratedConfidence(0.8, better, false)).toBe(0.6);
    expect(calibratedConfidence(0, better, false)).toBe(0.1);
  });

  it.each<[string, number | undefined, Calibration | undefined, boolean]>([
    ['none was reported', undefined, better, false],
    ['nothing is known of the assistant', 0.8, undefined, false],
    ['calibration is switched off', 0.8, better, true],
    ['too little is known for a curve', 0.8, known, false],
    ['the curve came no closer', 0.8, { ...better, after: at(0.3) }, false],
    ['the curve was further away', 0.8, { ...better, after: at(0.4) }, false],
    ['nobody has judged the curve', 0.8, { ...known, curve }, false],
  ])('is the reported one where %s', (_why, raw, given, isOff) => {
    expect(calibratedConfidence(raw, given, isOff)).toBeUndefined();
  });
});
