import { describe, expect, it } from 'vitest';
import type { Detected } from '../../../../shared/signals/detected.ts';
import { insists, isSignOfTrouble } from '../../../../shared/signals/notice.ts';

const shares = [
  'frustrationCue',
  'abuse',
  'customerRepair',
  'asksForHuman',
  'repeatedRequest',
  'assistantFailure',
] as const satisfies readonly (keyof Detected)[];

describe('a sign of trouble', () => {
  it.each(shares)('is %s from half on', (name) => {
    expect(isSignOfTrouble({ [name]: 0.5 })).toBe(true);
    expect(isSignOfTrouble({ [name]: 0.499 })).toBe(false);
  });

  it('is that the AI asks for the same again', () => {
    expect(isSignOfTrouble({ asksAgain: true })).toBe(true);
    expect(isSignOfTrouble({ asksAgain: false })).toBe(false);
  });

  it.each<Detected>([{}, { assistantAsksBack: 1 }, { asksIfHuman: 1 }, { saysAgain: true }, { lacks: true }])(
    'is not %o, which happens in talk that goes well',
    (detected) => expect(isSignOfTrouble(detected)).toBe(false),
  );
});

describe('a customer insists', () => {
  it.each(['repeatedRequest', 'customerRepair', 'frustrationCue'] as const)('by %s from half on', (name) => {
    expect(insists({ [name]: 0.5 })).toBe(true);
    expect(insists({ [name]: 0.499 })).toBe(false);
  });

  it('not by abuse alone, nor by asking for a person', () => {
    expect(insists({ abuse: 1, asksForHuman: 1 })).toBe(false);
    expect(insists({})).toBe(false);
  });
});
