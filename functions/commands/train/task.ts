import type { Row, RowsOf } from './rows.ts';

/** One model to train: which rows, and what each says. */
export interface Task {
  /** What the model looks for. */
  readonly name: string;
  readonly reads: readonly Reading[];
  /** Sentences of our own, for what no public row shows: idioms, topics without public data. */
  readonly own?: readonly Example[];
  /** How many weights ship, at most. */
  readonly keep: number;
  /** Share of the texts of sources left out that may pass for it and are none: 0 to 1. Sets the threshold. */
  readonly falseAlarms: number;
  /** Sources that set the threshold: those whose texts are like what is read later. */
  readonly judges: ReadonlySet<string>;
  /** Whether something else decides about a text, so that the model's word counts for nothing there. */
  readonly isDecided?: (text: string) => boolean;
}

export interface Reading {
  /** In the data folder. */
  readonly file: string;
  /** @returns `undefined` for a row that says nothing about the task. */
  readonly label: (row: Row) => 0 | 1 | undefined;
  /** The texts of a row, each with its label; the row's `text` where absent. */
  readonly texts?: (row: Row) => readonly string[];
}

export interface Example {
  /** A public source, or one of ours, see `isOwn`. */
  readonly source: string;
  readonly text: string;
  readonly label: 0 | 1;
}

const ourselves = 'baton';
/**
 * Sentences of our own, by where they are from: their names begin alike. They are always learned from, and judge nothing.
 */
export const ownSources = {
  written: ourselves,
  drawn: `${ourselves} patterns`,
  everyday: `${ourselves} everyday patterns`,
  /** By the name of a list: each counts for the root of its size. */
  listed: (name: string) => `${ourselves} ${name}`,
} as const;
export const isOwn = ({ source }: Pick<Example, 'source'>): boolean => source.startsWith(ourselves);

/** The examples of a task, in the order of files and rows, each text once for each label. */
export function examplesOf({ reads, own = [] }: Pick<Task, 'reads' | 'own'>, rowsOf: RowsOf): readonly Example[] {
  const public_ = reads.flatMap(({ file, label, texts = textOf }) =>
    rowsOf(file).flatMap((row) => {
      const says = label(row);
      return says === undefined ? [] : texts(row).map((text) => ({ source: row.source, text, label: says }));
    }),
  );
  const seen = new Set<string>();
  return [...public_, ...own].filter(({ text, label }) => {
    const key = `${label} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

const textOf = ({ text }: Row): readonly string[] => (text === undefined ? [] : [text]);
