import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, UsageError } from '../command-error.ts';
import { parseOptions } from '../options.ts';
import type { TextOutput } from '../text-output.ts';
import type { Model } from './model.ts';
import { rowsIn } from './rows.ts';

export const usage = `Usage: npm run train -- DATA_FOLDER [NAME…]

Trains the models that ship, from files of labelled rows, and writes their weights to shared/signals/weights.
The same folder gives the same bytes. Names train only the models that begin with one of them: topics, or single ones of
them, such as self_harm; moods, or frustration and repair alone; request-words; common-words, which counts words in our own
sentences.
`;

/** What the command needs of the world. */
export interface TrainIo {
  readonly out: TextOutput;
  readonly errors: TextOutput;
  readonly models: readonly Model[];
  /** Where the weights go. */
  readonly to: string;
}

/** @returns the exit code */
export function trainAll(args: readonly string[], io: TrainIo): number {
  try {
    const { values, positionals } = parseOptions(args, {}, usage);
    if (values.help) {
      io.out.write(usage);
      return 0;
    }
    const [folder, ...names] = positionals;
    if (!folder) throw new UsageError('Name the folder of labelled files.', usage);
    const isWanted = (name: string) => names.some((begin) => name.startsWith(begin));
    const wanted = io.models
      .map((model) => ({
        ...model,
        parts: names.length === 0 || isWanted(model.name) ? model.parts : model.parts.filter(isWanted),
      }))
      .filter(({ parts }) => parts.length > 0);
    if (wanted.length === 0) throw new UsageError(`No model begins with ${names.join(' or ')}.`, usage);
    const rowsOf = rowsIn(folder);
    mkdirSync(io.to, { recursive: true });
    for (const { name, parts, train } of wanted) {
      const file = join(io.to, `${name}.json`);
      const { weights, told } = train(rowsOf, parts, () => JSON.parse(readFileSync(file, 'utf8')));
      const json = `${JSON.stringify(weights, undefined, 2)}\n`;
      writeFileSync(file, json);
      io.out.write(`${name}: ${told}; ${json.length} bytes\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    io.errors.write(`${error.message}\n`);
    return 2;
  }
}
