import { parseArgs } from 'node:util';
import { CommandError, type TextOutput } from '../replay/io.ts';
import { judgeFolder } from './judge.ts';
import { readLines } from './lines.ts';
import { scoreLine } from './score-line.ts';

export const usage = `Usage: npm run signals -- FILE.jsonl
       npm run signals -- --data FOLDER

The first prints the signals of each line, {"id","text"}, {"id","text","text2"} or {"id","turns":[{"role","text"}]}, with
"lang" as a hint where it is known: {"id","signals":{…0 to 1…}}, and "turns" beside them where the line has turns. The
shipped thresholds are 0.5. A text is read as a customer's and, for the signals of the assistant, as an AI's.
The second judges the detectors on a folder of labelled files and prints a table of figures; docs/signals.md says which.
`;

export interface SignalsIo {
  readonly out: TextOutput;
  readonly errors: TextOutput;
}

/** @returns the exit code: 0 when all was scored, 1 when a file cannot be read, 2 when the call is wrong */
export async function runSignals(args: readonly string[], io: SignalsIo): Promise<number> {
  try {
    const { file, data, help } = readOptions(args);
    if (help) io.out.write(usage);
    else if (data !== undefined) io.out.write(await judgeFolder(data));
    else for await (const line of readLines(file)) io.out.write(`${JSON.stringify(scoreLine(line), rounded)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    io.errors.write(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** Four digits tell all that a score can. */
const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;

class UsageError extends CommandError {}

function readOptions(args: readonly string[]): { file: string; data?: string; help?: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    const [file = '', ...more] = positionals;
    const sources = positionals.length + (values.data === undefined ? 0 : 1);
    if (!values.help && (sources !== 1 || more.length > 0)) throw new Error('Name one file, or one folder by --data.');
    return { file, ...values };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
