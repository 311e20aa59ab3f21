import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askFrames, failureFrames } from '../../../../../shared/signals/answer/frames.ts';
import { frames as requestFrames, verbLastFrames } from '../../../../../shared/signals/asks-for-human/frames.ts';
import { abuseFrames, angerFrames } from '../../../../../shared/signals/frustration/frames.ts';
import { lettersIn, mayMatch, needsOf } from '../../../../../shared/signals/language/letters-needed.ts';
import { frames as repairFrames } from '../../../../../shared/signals/repair/frames.ts';

const needs = (pattern: RegExp, text: string): boolean => mayMatch(needsOf(pattern), lettersIn(text));

it.each([
  [/WT/, 'xW', false],
  [/WT/, 'TxW', true],
  [/[WQ]T?/, 'T', false],
  [/(?:W|Q{2})x/, 'x', false],
  [/(?:W|Q?)x/, 'x', true],
  [/[^W]x{0,2}/, 'z', true],
  [/(?<!N)(?=W)(?!T)x/, 'x', true],
  [/T{1,2}[?]$/, 'T', false],
])('what %s needs is not left out', (pattern, text, may) => {
  expect(needs(pattern, text)).toBe(may);
});

describe('every frame of a detector', () => {
  const frames = [requestFrames, verbLastFrames, repairFrames, abuseFrames, angerFrames, failureFrames, askFrames];
  const code = fc.string({ unit: fc.constantFrom(...'SBHYEUDOTXWGCPMNIQxz.,?AFKZ'), maxLength: 12 });

  it('is tried on all that it matches', () => {
    const patterns = frames.flat().map(({ pattern, needs: needed }) => ({ whole: new RegExp(pattern.source), needed }));
    fc.assert(
      fc.property(code, (text) => {
        const there = lettersIn(text);
        for (const { whole, needed } of patterns) if (whole.test(text)) expect(mayMatch(needed, there)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
