import type { Row, RowsOf } from './rows.ts';

/** One model to train: which rows, and what each says. */
export interface Task {
  /** Also the name of the file of weights: kebab-case. */
  readonly name: string;
  readonly reads: readonly Reading[];
  /** Sentences of our own, for what no public row shows: idioms, topics without public data. */
  readonly own?: readonly Example[];
  /** How many weights ship: each takes about 2.7 bytes of text. */
  readonly keep: number;
  /** Share of right alarms, over sources left out of the training, that the threshold is set for: 0 to 1. */
  readonly precision: number;
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
  readonly source: string;
  readonly text: string;
  readonly label: 0 | 1;
}

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
