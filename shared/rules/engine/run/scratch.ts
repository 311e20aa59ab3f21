import type { Tables } from '../tables.ts';

/**
 * What is known of the message at hand. Made once and used for every message: what was noted for an earlier one carries
 * an earlier number, so nothing needs to be cleared.
 */
export class Scratch {
  /** The number of this message. */
  now = 0;
  /** Of each signal. */
  readonly codes: Int32Array;
  /** The message that left each mark last. */
  readonly marked: Int32Array;
  /** The marks of this message. */
  readonly marks: Int32Array;
  markCount = 0;
  /** The rules found so far. */
  readonly found: Int32Array;
  foundCount = 0;
  private readonly foundAt: Int32Array;

  constructor({ signals, markCount, ruleCount }: Tables) {
    this.codes = new Int32Array(signals.length);
    this.marked = new Int32Array(markCount);
    this.marks = new Int32Array(markCount);
    this.found = new Int32Array(ruleCount);
    this.foundAt = new Int32Array(ruleCount);
  }

  /** @returns true where numbers have run out, and all that carries one must be cleared */
  begin(): boolean {
    this.markCount = 0;
    this.foundCount = 0;
    this.now = (this.now + 1) | 0;
    if (this.now > 0) return false;
    this.now = 1;
    this.marked.fill(0);
    this.foundAt.fill(0);
    return true;
  }

  mark(mark: number): void {
    if (this.marked[mark] === this.now) return;
    this.marked[mark] = this.now;
    this.marks[this.markCount++] = mark;
  }

  isFound(rule: number): boolean {
    return this.foundAt[rule] === this.now;
  }

  find(rule: number): void {
    if (this.foundAt[rule] === this.now) return;
    this.foundAt[rule] = this.now;
    this.found[this.foundCount++] = rule;
  }
}
