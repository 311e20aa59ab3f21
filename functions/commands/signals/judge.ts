import { join } from 'node:path';
import * as z from 'zod';
import { CommandError } from '../command-error.ts';
import { type Figures, figuresOf, percent, type Scored } from './figures.ts';
import { line, readLines } from './lines.ts';
import { type Task, tasks } from './tasks.ts';

const labelled = z.looseObject({
  ...line.shape,
  source: z.string().optional(),
  label: z.union([z.string(), z.number()]),
});

/** A table of figures: one row for each task and source. @throws {CommandError} where a file cannot be read */
export async function judgeFolder(folder: string): Promise<string> {
  const rows: string[][] = [];
  for (const task of tasks) {
    for (const [source, scored] of await scoreFile(folder, task))
      rows.push([task.signal, source, ...cells(figuresOf(scored))]);
  }
  return toTable(head, rows);
}

async function scoreFile(folder: string, task: Task): Promise<ReadonlyMap<string, readonly Scored[]>> {
  const bySource = new Map<string, Scored[]>();
  for await (const row of readLines(join(folder, task.file), labelled, refuse)) {
    const positive = task.isPositive(row);
    if (positive === undefined) continue;
    const source = row.source ?? '';
    bySource.set(source, [...(bySource.get(source) ?? []), { positive, score: task.score(row) }]);
  }
  return bySource;
}

/** Figures of a damaged file would tell of another file. */
function refuse(what: string): never {
  throw new CommandError(what);
}

const head = ['signal', 'source', 'rows', 'positive', 'precision', 'recall', 'F1', 'AUROC', 'false alarms'];

const cells = ({ rows, positives, precision, recall, f1, auroc, falseAlarms }: Figures): string[] => [
  String(rows),
  String(positives),
  ...[precision, recall, f1, auroc].map(percent),
  percent(falseAlarms),
];

const toTable = (names: readonly string[], rows: readonly (readonly string[])[]): string =>
  [names, names.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
