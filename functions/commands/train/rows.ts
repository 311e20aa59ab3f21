import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { CommandError } from '../command-error.ts';
import { sources } from './sources.ts';

const turn = z.object({ role: z.string(), text: z.string().optional() });

const row = z.looseObject({
  id: z.string(),
  source: z.string(),
  /** `amb` where readers did not agree; such rows are not scored. */
  label: z.union([z.string(), z.number()]),
  text: z.string().optional(),
  text2: z.string().optional(),
  intent: z.string().optional(),
  intent2: z.string().optional(),
  turns: z.array(turn).optional(),
});
export type Row = z.infer<typeof row>;

export type RowsOf = (file: string) => readonly Row[];

/**
 * Reads files of a data folder, each once.
 * @throws {CommandError} for a file that is missing or damaged, and for rows of a source that may not train what ships
 */
export function rowsIn(folder: string): RowsOf {
  const read = new Map<string, readonly Row[]>();
  return (file) => {
    const known = read.get(file);
    if (known) return known;
    const rows = parseRows(readText(join(folder, file)), file);
    read.set(file, rows);
    return rows;
  };
}

export function parseRows(text: string, file: string): readonly Row[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const parsed = row.safeParse(parseJson(line));
    if (!parsed.success) throw new CommandError(`${file}, row ${index + 1} is not a labelled text.`);
    if (!Object.hasOwn(sources, parsed.data.source))
      throw new CommandError(
        `${file}, row ${index + 1} is of “${parsed.data.source}”, which is not among the sources that may train what ships.`,
      );
    return parsed.data;
  });
}

/** What the customer says in a row: its text, or the customer's turns. */
export const customerTexts = ({ text, turns = [] }: Row): readonly string[] =>
  text !== undefined ? [text] : turns.flatMap((said) => (said.role === 'customer' && said.text ? [said.text] : []));

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandError(`There is no file ${path}.`, { cause: error });
  }
}
