import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { CommandError } from '../replay/io.ts';

const turn = z.object({ role: z.string(), text: z.string() });

/** What may stand on a line; labels and what else a source gives are read by those who know them. */
export const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().optional(),
  /** A second text, which asks the same as the first, or not. */
  text2: z.string().optional(),
  turns: z.array(turn).optional(),
  /** The language, where the source knows it. */
  lang: z.string().optional(),
});
export type Line = z.infer<typeof line>;

/** Lines as they come, so that a file may be of any size. @throws {CommandError} naming file and line */
export async function* readLines(file: string): AsyncGenerator<Line> {
  for await (const { value, at } of jsonLines(file)) {
    const parsed = line.safeParse(value);
    if (!parsed.success) throw new CommandError(`${file}, line ${at}: ${z.prettifyError(parsed.error)}`);
    yield parsed.data;
  }
}

/** @throws {CommandError} where the file cannot be read or a line is no JSON */
export async function* jsonLines(file: string): AsyncGenerator<{ readonly value: unknown; readonly at: number }> {
  let at = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      at += 1;
      if (text.trim() !== '') yield { value: JSON.parse(text), at };
    }
  } catch (error) {
    if (error instanceof SyntaxError) throw new CommandError(`${file}, line ${at} is no JSON.`);
    if (isFileError(error)) throw new CommandError(`${file} cannot be read: ${error.message}`);
    throw error;
  }
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;
