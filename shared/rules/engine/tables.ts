import type { TimeWindow } from '../condition.ts';

/**
 * A rule set as the fast engine runs it: flat arrays of numbers, and few texts. `build/` makes it, `run/` reads it,
 * `snapshot.ts` keeps it. "Spans" are lists laid end to end: list `i` is `items[at[i]] … items[at[i + 1] - 1]`.
 */
export interface Tables {
  readonly ruleCount: number;
  readonly signals: readonly SignalTable[];
  /** All thresholds of all signals; each signal's own ascend. */
  readonly thresholds: Float64Array;
  readonly windows: readonly { readonly signal: string; readonly within: TimeWindow }[];
  /** By signal, then by window: the rules that cannot be judged where it cannot be read. */
  readonly mentions: Spans;
  readonly scans: readonly Scan[];
  /** Four numbers each; see `literalKind`. */
  readonly literals: Int32Array;
  /** Sets of codes, as bits. */
  readonly sets: Int32Array;
  readonly markCount: number;
  readonly leafCount: number;
  readonly nodes: Nodes;
  readonly entries: Entries;
  readonly rows: Rows;
}

export interface Spans {
  readonly at: Int32Array;
  readonly items: Int32Array;
}

/** What is known of a signal before a message comes. */
export interface SignalTable {
  readonly name: string;
  /** Texts that a comparison names; a value's code is `code.text + 1` and its place in here. */
  readonly strings: readonly string[];
  /** Members of sets that a comparison names, and the mark that each leaves. */
  readonly members: readonly string[];
  readonly memberMarks: readonly number[];
  /** Where its thresholds lie. */
  readonly from: number;
  readonly to: number;
}

/**
 * A signal's value falls into one of few classes that no comparison of the rule set can tell apart. These are the first
 * of them; the texts that a comparison names follow, then not-a-number, then the numbers: below the first threshold, at
 * it, between it and the second, and so on.
 */
export const code = { missing: 0, other: 1, list: 2, no: 3, yes: 4, text: 5 } as const;

/** All phrases of all rules on one text. */
export interface Scan {
  readonly signal: number;
  readonly gate: Gate;
  readonly trees: readonly PhraseTree[];
}

/** The ways in which a phrase may begin at or near four characters; see `gate.ts`. Empty where it may begin anywhere. */
export interface Gate {
  /** A bit for each sum of four characters: 0 where no phrase has them at its beginning. */
  readonly bits: Int32Array;
  /** Keys by a sum of them; where that place is taken, in the next one free. The ways of each lie beside it. */
  readonly keys: Int32Array;
  readonly ways: Uint16Array;
}

/**
 * The tree of all beginnings of phrases, one symbol a level. States that share a parent lie side by side, and the only
 * child of a state right behind it, so that following a phrase reads on in memory.
 */
export interface PhraseTree {
  /** Words have a space before and after them, and no signs; parts are read as they stand. */
  readonly manner: 'words' | 'parts';
  /** The state that each symbol at the beginning of a phrase leads to; 0 for none. */
  readonly begin: Int32Array;
  /** The state that the first two symbols lead to: `second[first * begin.length + next]`. Empty for many symbols. */
  readonly second: Int32Array;
  /** The state from which the phrases go on that count only where the text begins with them; 0 for none. */
  readonly atStart: number;
  /** The symbol that leads to each state. */
  readonly symbol: Uint16Array;
  /** Of each state four times its first child, 0 for none; with `stateFlag`s. */
  readonly links: Int32Array;
  /** The phrase that ends at each state. */
  readonly phrase: Int32Array;
  /** The marks that each phrase leaves. */
  readonly marks: Spans;
  readonly apostrophe: number;
  /** Symbols of characters as customers write them, and of folded ones. */
  readonly raw: CharacterTable;
  readonly folded: CharacterTable;
}

/** What is told of a state beside its children: it is the last of those that share a parent; a phrase ends there. */
export const stateFlag = { last: 1, ends: 2 } as const;

/** Symbols by UTF-16 unit, in pages of 256. */
export interface CharacterTable {
  readonly pageOf: Uint8Array;
  readonly pages: Uint16Array;
}

/** What the four numbers of a literal are: its kind, and up to three more. */
export const literalKind = {
  /** signal, lowest code, highest code */
  range: 0,
  /** signal, where its bits begin in `sets` */
  set: 1,
  /** mark */
  mark: 2,
  /** leaf, the answer that is wanted: 1 for true, 2 for false */
  leaf: 3,
} as const;

/**
 * Groups within rules. A reference to a literal is twice its number, and one more where it is negated; a reference to a
 * node is the complement of its number.
 */
export interface Nodes {
  /** 1 where all must hold, 0 where one is enough. */
  readonly all: Uint8Array;
  readonly parts: Spans;
}

/**
 * A way for a rule to match: all its references hold. A rule has several where alternatives are kept apart. The entries
 * that nothing selective leads to come first, then those of each lead, side by side; last those of leads that have few.
 */
export interface Entries {
  readonly rule: Int32Array;
  /** What is left to verify once the rows let it stand. */
  readonly rest: Spans;
  readonly unledCount: number;
  /**
   * The entries of lead `i` are `led[2 * i] … led[2 * i + 1] - 1`. Each mark is a lead, then each code of the signals in
   * `ledSignals`.
   */
  readonly led: Int32Array;
  readonly ledSignals: Int32Array;
  /** The lead of the first code of each of them. */
  readonly codeBase: Int32Array;
}

/** A bit for each entry: for each class of a signal's values, the entries that allow it. */
export interface Rows {
  /** As many entries have bits. */
  readonly bitCount: number;
  /**
   * Of each entry without a bit the strictest of its ranges, as a signal, the lowest and the highest code: what it is asked
   * first. Any code will do for an entry that has none.
   */
  readonly keys: Int32Array;
  /** The signals that have rows. */
  readonly signals: Int32Array;
  /** Where in `rowOf` each of them has its codes. */
  readonly codeBase: Int32Array;
  /** Where in `bits` the row of a code begins. */
  readonly rowOf: Int32Array;
  readonly bits: Int32Array;
  /** For each word of 32 entries: those of `signals` that rule any of them out, the strictest first. */
  readonly strict: Spans;
}
