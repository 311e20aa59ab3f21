import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { along } from '../../../../../shared/signals/calibration/calibrated.ts';
import { calibration } from '../../../../../shared/signals/calibration/calibration.ts';
import { fitCalibration } from '../../../../../shared/signals/calibration/fit-calibration.ts';
import { fitIsotonic, type Labelled, mostPoints } from '../../../../../shared/signals/calibration/isotonic.ts';
import { qualityOf } from '../../../../../shared/signals/calibration/quality.ts';
import { shareOf } from '../../../../../shared/signals/share.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const answers = fc.array(fc.record({ raw: fc.oneof(share, fc.constantFrom(0, 0.5, 0.9, 1)), isGood: fc.boolean() }), {
  minLength: 1,
  maxLength: 200,
});

describe('a fitted curve', () => {
  it('rises, stays within 0 and 1 without touching them, and has few points', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const curve = fitIsotonic(given);
        expect(curve.length).toBeGreaterThan(0);
        expect(curve.length).toBeLessThanOrEqual(mostPoints);
        for (const [index, [raw, good]] of curve.entries()) {
          const [rawBefore, goodBefore] = curve[index - 1] ?? [0, 0];
          expect(raw).toBeGreaterThanOrEqual(rawBefore);
          expect(good).toBeGreaterThanOrEqual(goodBefore);
          expect(good > 0 && good < 1).toBe(true);
        }
      }),
    );
  });

  it('is the same for the same answers in any order', () => {
    const shuffled = answers.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(fitIsotonic(other)).toEqual(fitIsotonic(given));
      }),
    );
  });

  it('maps a higher confidence to no lower share, and every confidence to a share', () => {
    fc.assert(
      fc.property(answers, share, share, (given, a, b) => {
        const curve = fitIsotonic(given);
        const [low, high] = [along(curve, Math.min(a, b)), along(curve, Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high).toBeGreaterThanOrEqual(low);
      }),
    );
  });

  it('pools what goes the wrong way, and runs straight between its points', () => {
    const of = (raw: number, ...good: readonly number[]): Labelled[] =>
      good.map((each) => ({ raw, isGood: each === 1 }));
    const curve = fitIsotonic([
      ...of(0.2, 0, 0, 0, 1),
      ...of(0.4, 1, 1, 1, 0),
      ...of(0.6, 1, 0, 0, 1),
      ...of(0.8, 1, 1, 1, 1),
    ]);
    // 0.4 was better than 0.6, so both have their common share.
    expect(curve).toEqual([
      [0.2, 0.25],
      [0.5, 0.625],
      [0.8, 0.9444],
    ]);
    expect(along(curve, 0.35)).toBeCloseTo(0.4375, 2);
    expect([along(curve, 0), along(curve, 1)]).toEqual([0.25, 0.944]);
  });
});

describe('a curve that is told by few answers', () => {
  it('has one point where two confidences turned out the same, since none says more than the other', () => {
    const even = [0.2, 0.6].flatMap((raw) => [
      { raw, isGood: true },
      { raw, isGood: false },
    ]);
    expect(fitIsotonic(even)).toEqual([[0.4, 0.5]]);
  });
});

describe('the quality of a confidence', () => {
  it('is 0 where it is always right, 1 where it never is', () => {
    expect(
      qualityOf([
        { raw: 1, isGood: true },
        { raw: 0, isGood: false },
      ]),
    ).toEqual({ brier: 0, ece: 0 });
    expect(
      qualityOf([
        { raw: 1, isGood: false },
        { raw: 0, isGood: true },
      ]),
    ).toEqual({ brier: 1, ece: 1 });
  });

  it('tells apart being unsure, and being wrong about how sure one may be', () => {
    const half = (raw: number) =>
      qualityOf([
        { raw, isGood: true },
        { raw, isGood: false },
      ]);
    expect(half(0.5)).toEqual({ brier: 0.25, ece: 0 });
    expect(half(0.9)).toEqual({ brier: 0.41, ece: 0.4 });
  });
});

describe('how far confidence and outcome lie apart', () => {
  /** One good answer at the first confidence, one bad at the second. */
  const apart = (good: number, bad: number) =>
    qualityOf([
      { raw: good, isGood: true },
      { raw: bad, isGood: false },
    ]).ece;

  it('is told by tenths: what is in one makes up for each other, what is in two does not', () => {
    expect(apart(0.9, 0.99)).toBeCloseTo(0.445);
    expect(apart(0.89, 0.9)).toBeCloseTo((0.11 + 0.9) / 2);
    expect(apart(0.85, 0.95)).toBeCloseTo((0.15 + 0.95) / 2);
    expect(apart(0.95, 1)).toBeCloseTo(0.475);
  });
});

describe('what is known of an assistant', () => {
  /** Answers at random shares that are good as often as `chance` says; the same ones each time. */
  const answersOf = (count: number, chance: (raw: number) => number) =>
    Array.from({ length: count }, (_, index) => {
      const raw = shareOf(`raw ${index}`) / 100;
      return { conversationId: `c-${index >> 1}`, raw, isGood: shareOf(`good ${index}`) / 100 < chance(raw) };
    });

  it('is a curve that helps, where the assistant is too sure of itself', () => {
    const fitted = fitCalibration(
      'web',
      answersOf(4_000, (raw) => raw * raw),
      1,
    );
    expect(calibration.parse(fitted)).toEqual(fitted);
    expect(fitted.after?.brier).toBeLessThan((fitted.before?.brier ?? 0) * 0.9);
    expect(fitted.after?.ece).toBeLessThan((fitted.before?.ece ?? 0) / 2);
    expect(along(fitted.curve ?? [], 0.5)).toBeCloseTo(0.25, 1);
  });

  it('is judged on conversations that it was not learned from', () => {
    // Nothing to learn: a curve can only follow chance, which does not hold for the other half.
    const fitted = fitCalibration(
      'web',
      answersOf(200, (raw) => raw),
      1,
    );
    expect(fitted.after?.brier).toBeGreaterThanOrEqual(fitted.before?.brier ?? 1);
  });

  it('is no curve where too few answers are known, or too few of a kind', () => {
    expect(
      fitCalibration(
        'web',
        answersOf(199, (raw) => raw),
        1,
      ),
    ).not.toHaveProperty('curve');
    const fitted = fitCalibration(
      'web',
      answersOf(400, () => 0.98),
      1,
    );
    expect(fitted).toMatchObject({ id: 'web', answers: 400 });
    expect(fitted).not.toHaveProperty('curve');
  });

  it('is a curve from the two hundredth answer on, where twenty are of the rarer kind', () => {
    const of = (bad: number) =>
      Array.from({ length: 200 }, (_, index) => ({ conversationId: `c-${index}`, raw: 0.9, isGood: index >= bad }));
    expect(fitCalibration('web', of(20), 1)).toHaveProperty('curve');
    expect(fitCalibration('web', of(19), 1)).not.toHaveProperty('curve');
    expect(fitCalibration('web', of(181), 1)).not.toHaveProperty('curve');
  });

  it('is no curve while all answers are of one conversation, since none is left to judge it by', () => {
    const one = answersOf(400, (raw) => raw).map((answer) => ({ ...answer, conversationId: 'c-1' }));
    expect(fitCalibration('web', one, 1)).not.toHaveProperty('curve');
  });

  it('is never bettered by a curve where the assistant knows already how sure it may be', () => {
    // By one sample a curve may be lucky; by twenty it is not, unless it has seen what it is judged by.
    const gains = Array.from({ length: 20 }, (_, sample) => {
      const answers = Array.from({ length: 200 }, (__, index) => {
        const raw = shareOf(`raw ${sample} ${index}`) / 100;
        const isGood = shareOf(`good ${sample} ${index}`) / 100 < raw;
        return { conversationId: `c-${sample}-${index}`, raw, isGood };
      });
      const { before, after } = fitCalibration('web', answers, 1);
      return (before?.brier ?? 0) - (after?.brier ?? 0);
    });
    expect(gains.reduce((sum, gain) => sum + gain, 0)).toBeLessThan(0);
  });

  it.each([
    ['no point', []],
    ['a share above 1', [[0.5, 1.1]]],
    ['a share below 0', [[0.5, -0.1]]],
    ['more points than a curve has', Array.from({ length: mostPoints + 1 }, () => [0.5, 0.5])],
  ])('is not read from a curve with %s', (_what, curve) => {
    const known = { id: 'web', fittedAtMs: 1, answers: 300, good: 200 };
    expect(calibration.safeParse({ ...known, curve: [[0.5, 0.5]] }).success).toBe(true);
    expect(calibration.safeParse({ ...known, curve }).success).toBe(false);
  });
});
