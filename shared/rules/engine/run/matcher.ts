import type { SignalValue } from '../../../signals/signal.ts';
import type { Condition } from '../../condition.ts';
import type { Guard } from '../../rule.ts';
import type { SignalReader } from '../../signal-reader.ts';
import type { Engine, Failure, Matches } from '../engine.ts';
import { judge } from '../plain.ts';
import type { Tables } from '../tables.ts';
import { Coder } from './coder.ts';
import { RowReader } from './row-reader.ts';
import { Scanner } from './scanner.ts';
import { Scratch } from './scratch.ts';
import { Verifier } from './verifier.ts';

/** What the tables do not hold: texts that few messages need. */
export interface RuleSource {
  readonly guardsOf: (rule: number) => readonly Guard[];
  readonly leafOf: (leaf: number) => Condition;
}

const noFailures: readonly Failure[] = [];
const nothing: Matches = { rules: [], failures: noFailures };

/** The fast engine. Answers what `loadPlain` answers. */
export class Matcher implements Engine {
  private readonly tables: Tables;
  private readonly source: RuleSource;
  private readonly names: readonly string[];
  private readonly coders: readonly Coder[];
  private readonly scanners: readonly Scanner[];
  private readonly scratch: Scratch;
  private readonly verifier: Verifier;
  private readonly rows: RowReader;
  /** By signal, the one that looks for phrases in it; -1 for none. */
  private readonly scannerOf: Int32Array;
  /** By scanner, what it looks through. */
  private readonly texts: (SignalValue | undefined)[];

  constructor(tables: Tables, source: RuleSource) {
    this.tables = tables;
    this.source = source;
    this.names = tables.signals.map(({ name }) => name);
    this.coders = tables.signals.map((signal) => new Coder(signal, tables));
    this.scratch = new Scratch(tables);
    this.scanners = tables.scans.map((scan) => new Scanner(scan, this.scratch));
    this.verifier = new Verifier(tables, source.leafOf, this.scratch);
    this.rows = new RowReader(tables);
    this.scannerOf = Int32Array.from(tables.signals, (_, signal) =>
      tables.scans.findIndex((scan) => scan.signal === signal),
    );
    this.texts = tables.scans.map(() => undefined);
  }

  match = (facts: SignalReader): Matches => {
    if (this.scratch.begin()) this.verifier.forget();
    this.verifier.begin(facts);
    const unread = this.read(facts);
    for (let scanner = 0; scanner < this.scanners.length; scanner += 1) {
      const text = this.texts[scanner];
      if (typeof text === 'string') (this.scanners[scanner] as Scanner).run(text);
    }
    this.rows.begin(this.scratch.codes);
    this.tryEntries(0, this.tables.entries.unledCount);
    this.tryMarks();
    this.tryCodes();
    this.verifier.begin(undefined);
    if (this.scratch.foundCount === 0 && !unread) return nothing;
    const found = sorted(this.scratch.found, this.scratch.foundCount);
    return unread ? this.judgeUnread(unread, found, facts) : { rules: found, failures: noFailures };
  };

  /** @returns the sources that could not be read, by their place in `mentions`; `undefined` for none */
  private read(facts: SignalReader): readonly number[] | undefined {
    try {
      const { names, take } = this;
      if (facts.readAll) facts.readAll(names, take);
      else for (let signal = 0; signal < names.length; signal += 1) take(signal, facts.read(names[signal] as string));
      for (const { signal, within } of this.tables.windows) facts.recent(signal, within);
      return undefined;
    } catch {
      return this.readEach(facts);
    }
  }

  private readonly take = (signal: number, value: SignalValue | undefined): void => {
    this.scratch.codes[signal] = (this.coders[signal] as Coder).codeOf(value, this.scratch);
    const scanner = this.scannerOf[signal] as number;
    if (scanner >= 0) this.texts[scanner] = value;
  };

  private readEach(facts: SignalReader): readonly number[] {
    const unread: number[] = [];
    this.names.forEach((name, signal) => {
      const value = attempt(
        () => facts.read(name),
        () => unread.push(signal),
      );
      this.take(signal, value);
    });
    this.tables.windows.forEach(({ signal, within }, window) => {
      attempt(
        () => facts.recent(signal, within),
        () => unread.push(this.names.length + window),
      );
    });
    return unread;
  }

  private tryMarks(): void {
    const { scratch } = this;
    for (let at = 0; at < scratch.markCount; at += 1) this.tryLed(scratch.marks[at] as number);
  }

  private tryCodes(): void {
    const { ledSignals, codeBase } = this.tables.entries;
    const { codes } = this.scratch;
    for (let at = 0; at < ledSignals.length; at += 1)
      this.tryLed((codeBase[at] as number) + (codes[ledSignals[at] as number] as number));
  }

  private tryLed(lead: number): void {
    const { led } = this.tables.entries;
    const from = led[2 * lead] as number;
    const to = led[2 * lead + 1] as number;
    if (from < this.tables.rows.bitCount) this.tryEntries(from, to);
    else this.tryFew(from, to);
  }

  private tryFew(from: number, to: number): void {
    const { bitCount, keys } = this.tables.rows;
    const { codes } = this.scratch;
    for (let entry = from; entry < to; entry += 1) {
      const key = 3 * (entry - bitCount);
      const code = codes[keys[key] as number] as number;
      if (code >= (keys[key + 1] as number) && code <= (keys[key + 2] as number)) this.tryEntry(entry);
    }
  }

  private tryEntries(from: number, to: number): void {
    const { rows } = this;
    const count = rows.read(from, to);
    for (let at = 0; at < count; at += 1) this.tryEntry(rows.left[at] as number);
  }

  private tryEntry(entry: number): void {
    const { rule, rest } = this.tables.entries;
    const from = rest.at[entry] as number;
    const to = rest.at[entry + 1] as number;
    if (this.verifier.allHold(rest.items, from, to)) this.scratch.find(rule[entry] as number);
  }

  /** Rules that ask for what could not be read are judged one by one, as the reference does. */
  private judgeUnread(unread: readonly number[], found: readonly number[], facts: SignalReader): Matches {
    const { at, items } = this.tables.mentions;
    const doubtful = new Set(unread.flatMap((source) => [...items.subarray(at[source], at[source + 1])]));
    const rules = found.filter((rule) => !doubtful.has(rule));
    const failures: Failure[] = [];
    for (const rule of doubtful) {
      const judgement = judge(this.source.guardsOf(rule), facts);
      if (judgement === true) rules.push(rule);
      else if (judgement !== false) failures.push({ rule, message: judgement.failure });
    }
    return { rules: rules.sort((a, b) => a - b), failures: failures.sort((a, b) => a.rule - b.rule) };
  }
}

function attempt<T>(act: () => T, failed: () => void): T | undefined {
  try {
    return act();
  } catch {
    failed();
    return undefined;
  }
}

/** Few rules match, so an insertion sort; where many do, the one that is made for many. */
function sorted(found: Int32Array, count: number): number[] {
  if (count > 32) return [...found.subarray(0, count).sort()];
  // As long as it will be: a list that grows takes room for many more.
  const rules = new Array<number>(count);
  for (let index = 0; index < count; index += 1) {
    const rule = found[index] as number;
    let at = index;
    while (at > 0 && (rules[at - 1] as number) > rule) {
      rules[at] = rules[at - 1] as number;
      at -= 1;
    }
    rules[at] = rule;
  }
  return rules;
}
