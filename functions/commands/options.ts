import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Every command tells how it is used. */
const help = { help: { type: 'boolean', short: 'h' } } as const;

/** Options and files of a call, `--help` among them. @throws {UsageError} which says what is allowed */
export function parseOptions<const Known extends Options>(args: readonly string[], known: Known, usage: string) {
  const options = { ...known, ...help };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(complaintOf(error, Object.keys(options)), usage);
  }
}

/** @throws {UsageError} for none or several */
export function onlyFile([file, ...more]: readonly string[], complaint: string, usage: string): string {
  if (file === undefined || more.length > 0) throw new UsageError(complaint, usage);
  return file;
}

function complaintOf(error: unknown, names: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '([^']+)'/.exec(message)?.[1];
  if (unknown === undefined) return `${message}.`;
  return `There is no option ${unknown}; there is ${names.map((name) => `--${name}`).join(', ')}.`;
}
