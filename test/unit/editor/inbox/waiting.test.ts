import { describe, expect, it } from 'vitest';
import { waitLevel } from '../../../../editor/src/features/inbox/list/waiting.ts';

const minuteMs = 60_000;
const from = 1_000_000;

describe('how near a wait is to its limit', () => {
  const nineMinutes = { requestedAtMs: from, queuedAtMs: from, waitLimitAtMs: from + 9 * minuteMs };

  it.each([
    ['calm', 0],
    ['calm', 6 * minuteMs - 1],
    ['at-risk', 6 * minuteMs],
    ['at-risk', 9 * minuteMs - 1],
    ['over', 9 * minuteMs],
    ['over', 60 * minuteMs],
  ] as const)('is %s after %d ms of nine minutes', (level, afterMs) => {
    expect(waitLevel(nineMinutes, from + afterMs)).toBe(level);
  });

  it('warns five minutes before the end of a long limit, not hours before', () => {
    const night = { requestedAtMs: from, queuedAtMs: from, waitLimitAtMs: from + 600 * minuteMs };
    expect(waitLevel(night, from + 594 * minuteMs)).toBe('calm');
    expect(waitLevel(night, from + 595 * minuteMs)).toBe('at-risk');
  });

  it('measures the limit from the queue that the customer is in now', () => {
    const moved = { requestedAtMs: from, queuedAtMs: from + 9 * minuteMs, waitLimitAtMs: from + 12 * minuteMs };
    expect(waitLevel(moved, from + 10 * minuteMs)).toBe('calm');
    expect(waitLevel(moved, from + 11 * minuteMs)).toBe('at-risk');
  });

  it('is calm where no limit holds', () => {
    expect(waitLevel({ requestedAtMs: from }, from + 600 * minuteMs)).toBe('calm');
  });
});
