import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

/** What scripts need to talk to this host: `.baton/local.json`. */
const localFile = z.object({
  url: z.string(),
  /** Of the chat channel. */
  channelKey: z.string(),
  channelKeys: z.record(z.string(), z.string()),
  /** Of the embedded DynamoDB, for whoever wants to look at what is stored. */
  dynamoDb: z.string(),
  people: z.array(z.object({ id: z.string(), name: z.string(), roles: z.array(z.string()) })),
});
export type LocalFile = z.infer<typeof localFile>;

const pathIn = (folder: string): string => join(folder, 'local.json');

/** @returns `undefined` where there is none, or one that is of no use */
export async function readLocalFile(folder: string): Promise<LocalFile | undefined> {
  try {
    return localFile.parse(JSON.parse(await readFile(pathIn(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Readable by the person alone who started it: it holds keys. */
export const writeLocalFile = (folder: string, content: LocalFile): Promise<void> =>
  writeFile(pathIn(folder), `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
