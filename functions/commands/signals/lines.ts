import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { CommandError } from '../command-error.ts';

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

/**
 * The lines of a file that fit a schema, as they come, so that the file may be of any size. One wrong line of a million
 * does not hold up the others.
 * @param tellWrong hears which line is no JSON or does not fit, and why
 * @throws {CommandError} where the file cannot be read
 */
export async function* readLines<Read>(
  file: string,
  schema: z.ZodType<Read>,
  tellWrong: (what: string) => void,
): AsyncGenerator<Read> {
  let at = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      at += 1;
      if (text.trim() === '') continue;
      const value = parseJson(text);
      const parsed = schema.safeParse(value);
      if (value === undefined) tellWrong(`${file}, line ${at} is no JSON.`);
      else if (parsed.success) yield parsed.data;
      else tellWrong(`${file}, line ${at}: ${z.prettifyError(parsed.error)}`);
    }
  } catch (error) {
    if (isFileError(error)) throw new CommandError(`${file} cannot be read: ${error.message}`);
    throw error;
  }
}

/** @returns `undefined`, which no JSON stands for, where the text is none */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;
