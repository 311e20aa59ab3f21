import { describe, expect, it } from 'vitest';
import { RecordReader } from '../../../../shared/rules/record-reader.ts';
import type { SignalValue } from '../../../../shared/signals/signal.ts';

const signals = ['tier', 'topics.billing', 'topics.legal', 'topics', 'a.b', 'constructor'] as const;

/** What a reader tells of all signals at once. */
function allOf(reader: RecordReader, names: readonly string[]): readonly (SignalValue | undefined)[] {
  const told = names.map((): SignalValue | undefined => 'not told');
  reader.readAll(names, (place, value) => {
    told[place] = value;
  });
  return told;
}

const records: readonly Readonly<Record<string, unknown>>[] = [
  { tier: 'gold', topics: { billing: 0.5, legal: 0.1 }, 'a.b': 1 },
  { tier: 'basic', topics: { billing: 0.7, legal: 0.2 }, 'a.b': 2 },
  { tier: 'basic', topics: { legal: 0.2, billing: 0.7 }, 'a.b': 2 },
  { topics: { billing: 0.7 }, tier: 'basic' },
  { topics: { billing: 0.9 }, tier: 'gold' },
  { topics: ['billing'], tier: 'gold' },
  { topics: null, tier: 'gold' },
  { topics: {}, a: { b: 3 }, 'topics.billing': 1 },
  { topics: { billing: 0.9 }, a: { b: 3 }, 'topics.billing': 2 },
  { topics: { billing: 0.9, deeper: { billing: 1 } }, a: { b: 3, c: 4 }, more: 1 },
  {},
  { tier: 'gold' },
];

describe('a reader of records', () => {
  it('tells of all signals at once what it tells of each, whatever records came before', () => {
    const list = [...signals];
    for (const first of records)
      for (const second of records) {
        const reader = new RecordReader();
        for (const record of [first, second, first]) {
          reader.turnTo(record);
          expect(allOf(reader, list)).toEqual(list.map((signal) => reader.read(signal)));
        }
      }
  });

  it('finds a field of a record within, unless the record itself has one of that name', () => {
    const reader = new RecordReader().turnTo({ topics: { billing: 0.5, legal: 0.1 }, 'topics.legal': 0.9 });
    expect(reader.read('topics.billing')).toBe(0.5);
    expect(reader.read('topics.legal')).toBe(0.9);
    expect(reader.read('topics.outage')).toBeUndefined();
    expect(reader.read('constructor')).toBeUndefined();
    expect(allOf(reader, ['topics.legal', 'topics.billing'])).toEqual([0.9, 0.5]);
  });

  it('keeps lists of signals apart', () => {
    const reader = new RecordReader().turnTo({ tier: 'gold', language: 'en' });
    expect(allOf(reader, ['tier'])).toEqual(['gold']);
    expect(allOf(reader, ['language', 'tier'])).toEqual(['en', 'gold']);
  });
});
