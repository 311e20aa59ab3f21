import type { SignalValue } from '../../../signals/signal.ts';
import { code, type SignalTable, type Tables } from '../tables.ts';
import type { Scratch } from './scratch.ts';

/** Tells the class of a signal's values, and marks the members of a set that rules name. */
export class Coder {
  readonly name: string;
  private readonly strings: ReadonlyMap<string, number> | undefined;
  private readonly members: ReadonlyMap<string, number> | undefined;
  private readonly thresholds: Float64Array;
  private readonly notANumber: number;

  constructor({ name, strings, members, memberMarks, from, to }: SignalTable, { thresholds }: Tables) {
    this.name = name;
    this.strings = strings.length > 0 ? new Map(strings.map((text, at) => [text, code.text + 1 + at])) : undefined;
    this.members =
      members.length > 0 ? new Map(members.map((member, at) => [member, memberMarks[at] as number])) : undefined;
    this.thresholds = thresholds.subarray(from, to);
    this.notANumber = code.text + 1 + strings.length;
  }

  codeOf(value: SignalValue | undefined, scratch: Scratch): number {
    if (typeof value === 'number') return this.rankOf(value);
    if (typeof value === 'string') return this.strings?.get(value) ?? code.text;
    if (value === undefined) return code.missing;
    if (typeof value === 'boolean') return value ? code.yes : code.no;
    if (!Array.isArray(value)) return code.other;
    if (this.members) this.markMembers(value, this.members, scratch);
    return code.list;
  }

  private rankOf(value: number): number {
    if (Number.isNaN(value)) return this.notANumber;
    const { thresholds } = this;
    let low = 0;
    let high = thresholds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((thresholds[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return this.notANumber + 1 + 2 * low + (low < thresholds.length && thresholds[low] === value ? 1 : 0);
  }

  private markMembers(value: readonly string[], members: ReadonlyMap<string, number>, scratch: Scratch): void {
    for (let at = 0; at < value.length; at += 1) {
      const mark = members.get(value[at] as string);
      if (mark !== undefined) scratch.mark(mark);
    }
  }
}
