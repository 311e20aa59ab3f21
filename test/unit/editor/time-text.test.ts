import { describe, expect, it } from 'vitest';
import { dayName, duration, relativeTime } from '../../../editor/src/ui/time-text.ts';

const now = new Date(2026, 10, 22, 9, 30).getTime();
const minute = 60_000;
const hour = 60 * minute;

describe('times in words', () => {
  it('says how long ago, coarser the longer it is', () => {
    expect(relativeTime(now - 20_000, now)).toBe('just now');
    expect(relativeTime(now - 4 * minute, now)).toBe('4 min ago');
    expect(relativeTime(now - 3 * hour, now)).toBe('3 h ago');
    expect(relativeTime(now - 30 * hour, now)).toBe('yesterday');
    expect(relativeTime(now + 10 * minute, now)).toBe('in 10 min');
  });

  it('names days by the calendar of the reader, not by 24 hours', () => {
    expect(dayName(new Date(2026, 10, 22, 0, 1).getTime(), now)).toBe('Today');
    expect(dayName(new Date(2026, 10, 21, 23, 59).getTime(), now)).toBe('Yesterday');
    expect(dayName(new Date(2026, 10, 18, 12).getTime(), now)).toBe('Wednesday');
    expect(dayName(new Date(2025, 2, 14, 12).getTime(), now)).toMatch(/2025/);
  });

  it('keeps a wait short enough for a row', () => {
    expect(duration(48_000)).toBe('0:48');
    expect(duration(4 * minute + 12_000)).toBe('4:12');
    expect(duration(64 * minute)).toBe('1 h 04 min');
    expect(duration(74 * hour)).toBe('3 d 2 h');
    expect(duration(-5)).toBe('0:00');
  });
});
