import type { SignalValue } from '../../../signals/signal.ts';
import { code, type SignalTable, type Tables } from '../tables.ts';
import type { Scratch } from './scratch.ts';
import { TextCodes } from './text-codes.ts';

const bucketCount = 64;

/** Tells the class of a signal's values, and marks the members of a set that rules name. */
export class Coder {
  private readonly texts: TextCodes;
  private readonly members: ReadonlyMap<string, number> | undefined;
  private readonly thresholds: Float64Array;
  private readonly notANumber: number;
  private readonly lowest: number;
  private readonly perBucket: number;
  /** For each stretch of equal length, how many thresholds certainly lie below all of it. */
  private readonly buckets: Int32Array;

  constructor({ strings, members, memberMarks, from, to }: SignalTable, { thresholds }: Tables) {
    this.texts = new TextCodes(strings);
    this.members =
      members.length > 0 ? new Map(members.map((member, at) => [member, memberMarks[at] as number])) : undefined;
    this.thresholds = thresholds.subarray(from, to);
    this.notANumber = code.text + 1 + strings.length;
    this.lowest = this.thresholds[0] ?? Number.POSITIVE_INFINITY;
    this.perBucket = bucketCount / ((this.thresholds.at(-1) ?? 0) - this.lowest || 1);
    this.buckets = bucketsOf(this.thresholds, this.lowest, this.perBucket);
  }

  codeOf(value: SignalValue | undefined, scratch: Scratch): number {
    if (typeof value === 'number') return this.rankOf(value);
    if (typeof value === 'string') return this.texts.codeOf(value);
    if (value === undefined) return code.missing;
    if (typeof value === 'boolean') return value ? code.yes : code.no;
    if (!Array.isArray(value)) return code.other;
    if (this.members) this.markMembers(value, this.members, scratch);
    return code.list;
  }

  private rankOf(value: number): number {
    const { thresholds, lowest, perBucket, buckets } = this;
    const count = thresholds.length;
    // Thresholds below the value are as many as `low`; its bucket says where to begin counting.
    let low = 0;
    if (value > lowest) {
      const bucket = (value - lowest) * perBucket;
      low = buckets[bucket < bucketCount ? bucket | 0 : bucketCount] as number;
      while (low < count && (thresholds[low] as number) < value) low += 1;
    } else if (Number.isNaN(value)) return this.notANumber;
    return this.notANumber + 1 + 2 * low + (low < count && thresholds[low] === value ? 1 : 0);
  }

  private markMembers(value: readonly string[], members: ReadonlyMap<string, number>, scratch: Scratch): void {
    for (let at = 0; at < value.length; at += 1) {
      const mark = members.get(value[at] as string);
      if (mark !== undefined) scratch.mark(mark);
    }
  }
}

function bucketsOf(thresholds: Float64Array, lowest: number, perBucket: number): Int32Array {
  const buckets = new Int32Array(bucketCount + 1);
  // Counted by the very sum that a value goes through, so that rounding puts no threshold above a value that it is below.
  for (const threshold of thresholds) {
    const bucket = (threshold - lowest) * perBucket;
    const above = (bucket < bucketCount ? Math.floor(bucket) : bucketCount) + 1;
    if (above <= bucketCount) buckets[above] = (buckets[above] as number) + 1;
  }
  for (let bucket = 1; bucket <= bucketCount; bucket += 1)
    buckets[bucket] = (buckets[bucket] as number) + (buckets[bucket - 1] as number);
  return buckets;
}
