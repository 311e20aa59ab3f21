import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { CommandError } from '../command-error.ts';
import { onlyFile, parseOptions } from '../options.ts';

export const usage = `Usage: npm run replay -- FILE.jsonl [options]

Plays conversations through Baton's public endpoint and tells what it decided.

  --url URL          where Baton is (default: from .baton/local.json)
  --key KEY          a channel key (default: from .baton/local.json)
  --rate N           at most N messages a second (default: as fast as it goes)
  --concurrency N    conversations at a time (default: 8)
  --run ID           name of this run; the same name again repeats the same calls

Each line of the file is {"id","turns":[{"role","text","confidence"?,"intent"?}]}, with the role customer, ai or assistant.
`;

export interface ReplayOptions {
  readonly file: string;
  readonly url: string;
  readonly key: string;
  /** Messages a second; absent: no limit. */
  readonly rate?: number;
  readonly concurrency: number;
  readonly run: string;
}

const options = {
  url: { type: 'string' },
  key: { type: 'string' },
  rate: { type: 'string' },
  concurrency: { type: 'string' },
  run: { type: 'string' },
} as const;

const localAccess = z.object({ url: z.url(), channelKey: z.string().min(1) });

/** @returns `undefined` when only help was asked for. @throws {CommandError} */
export async function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  newRunId: () => string,
): Promise<ReplayOptions | undefined> {
  const { values, positionals } = parseOptions(args, options, usage);
  if (values.help) return undefined;
  const file = onlyFile(positionals, 'Name one file.', usage);
  const { url, key, rate, concurrency = '8', run = newRunId() } = values;
  if (!/^[A-Za-z0-9._-]{1,32}$/.test(run))
    throw new CommandError('--run must be 1 to 32 characters out of A-Z a-z 0-9 . _ -');
  const access = await toAccess(url, key, env);
  return {
    file,
    ...access,
    ...(rate !== undefined && { rate: positive('--rate', rate) }),
    concurrency: Math.ceil(positive('--concurrency', concurrency)),
    run,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new CommandError(`${name} must be a number above 0, not “${text}”.`);
}

async function toAccess(
  url: string | undefined,
  key: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Pick<ReplayOptions, 'url' | 'key'>> {
  const local = url && key ? undefined : await readLocalAccess(join(env.BATON_DATA ?? '.baton', 'local.json'));
  const chosen = { url: url ?? local?.url ?? '', key: key ?? local?.channelKey ?? '' };
  if (!URL.canParse(chosen.url)) throw new CommandError(`--url must be an address such as http://localhost:4600.`);
  return { ...chosen, url: chosen.url.replace(/\/+$/, '') };
}

async function readLocalAccess(path: string): Promise<z.infer<typeof localAccess>> {
  try {
    return localAccess.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new CommandError(`There is no address and key in ${path}: run npm start first, or give --url and --key.`);
  }
}
