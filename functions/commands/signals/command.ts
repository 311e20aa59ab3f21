import { CommandError, UsageError } from '../command-error.ts';
import { parseOptions } from '../options.ts';
import type { TextOutput } from '../text-output.ts';
import { judgeFolder } from './judge.ts';
import { line, readLines } from './lines.ts';
import { readScope } from './scope-file.ts';
import { scoreLine } from './score-line.ts';

export const usage = `Usage: npm run signals -- FILE.jsonl [--scope EXAMPLES.jsonl]
       npm run signals -- --data FOLDER

The first prints the signals of each line, {"id","text"}, {"id","text","text2"} or {"id","turns":[{"role","text"}]}, with
"lang" as a hint where it is known: {"id","signals":{…0 to 1…}}, and "turns" beside them where the line has turns. The
shipped thresholds are 0.5. A text is read as a customer's and, for the signals of the assistant, as an AI's. What the
assistant can do is told by examples, {"text","label"} a line with the topic as label; without them, outOfScope is null. A
wrong line is named and passed over, and the exit code is 1 at the end.
The second judges the detectors on a folder of labelled files and prints a table of figures; docs/signals.md says which.
`;

export interface SignalsIo {
  readonly out: TextOutput;
  readonly errors: TextOutput;
}

/** @returns the exit code: 0 when all was scored, 1 when a file or a line cannot be read, 2 when the call is wrong */
export async function runSignals(args: readonly string[], io: SignalsIo): Promise<number> {
  try {
    const { file, data, scope, help } = readOptions(args);
    if (help) io.out.write(usage);
    else if (data !== undefined) io.out.write(await judgeFolder(data));
    else return await scoreFile(file, scope, io);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    io.errors.write(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function scoreFile(file: string, scopeFile: string | undefined, { out, errors }: SignalsIo): Promise<0 | 1> {
  let wrong = 0;
  const tellWrong = (what: string) => {
    wrong += 1;
    errors.write(`${what}\n`);
  };
  const scope = scopeFile === undefined ? undefined : await readScope(scopeFile, tellWrong);
  for await (const read of readLines(file, line, tellWrong))
    out.write(`${JSON.stringify(scoreLine(read, scope), rounded)}\n`);
  return wrong === 0 ? 0 : 1;
}

/** Four digits tell all that a score can. */
const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;

interface Options {
  readonly file: string;
  readonly scope?: string;
  readonly data?: string;
  readonly help?: boolean;
}

/** @throws {UsageError} */
function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseOptions(args, { data: { type: 'string' }, scope: { type: 'string' } }, usage);
  const { data, scope, help } = values;
  if (!help && positionals.length + (data === undefined ? 0 : 1) !== 1)
    throw new UsageError('Name one file, or one folder by --data.', usage);
  if (data !== undefined && scope !== undefined) throw new UsageError('Examples of a scope go with a file.', usage);
  return { file: positionals[0] ?? '', ...values };
}
