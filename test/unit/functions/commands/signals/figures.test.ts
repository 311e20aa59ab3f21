import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, type Scored } from '../../../../../functions/commands/signals/figures.ts';

const yes = (score: number): Scored => ({ positive: true, score });
const no = (score: number): Scored => ({ positive: false, score });

describe('figures', () => {
  it('count alarms from 0.5 on', () => {
    expect(figuresOf([yes(0.9), yes(0.5), yes(0.49), no(0.5), no(0)])).toMatchObject({
      rows: 5,
      positives: 3,
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
      falseAlarms: 1 / 2,
    });
  });

  it('know no precision without an alarm and no recall without a positive', () => {
    expect(figuresOf([yes(0), no(0)]).precision).toBeNaN();
    expect(figuresOf([no(0.9)])).toMatchObject({ recall: Number.NaN, f1: Number.NaN, falseAlarms: 1 });
  });

  it('tell by AUROC how often a positive scores above a negative, ties as half', () => {
    const scored = fc.array(fc.record({ positive: fc.boolean(), score: fc.constantFrom(0, 0.25, 0.5, 1) }));
    fc.assert(
      fc.property(scored, (rows) => {
        const pairs = rows
          .filter(({ positive }) => positive)
          .flatMap((up) => rows.filter(({ positive }) => !positive).map((down) => up.score - down.score));
        const won = pairs.filter((difference) => difference > 0).length;
        const tied = pairs.filter((difference) => difference === 0).length;
        const { auroc } = figuresOf(rows);
        if (pairs.length === 0) expect(auroc).toBeNaN();
        else expect(auroc).toBeCloseTo((won + tied / 2) / pairs.length);
      }),
    );
  });
});
