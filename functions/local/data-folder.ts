import { existsSync } from 'node:fs';
import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StartError } from './start-error.ts';

/** Changes whenever older data could not be read any more. */
const dataFormat = 1;

/**
 * Makes sure that there is a folder that this version can keep its data in.
 * @throws {StartError} when it cannot be written, or holds data of another version
 */
export async function openDataFolder(folder: string): Promise<void> {
  try {
    await makeFolder(resolve(folder));
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new StartError(
      `The data folder ${folder} cannot be written (${reason}). Make it writable, or name another with BATON_DATA.`,
    );
  }
  await checkFormat(folder);
}

/**
 * Makes the folder and those above it. Node's own recursive way never ends where a folder that is there refuses new ones
 * by ENOENT, as those below /proc do.
 */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at); at = dirname(at)) missing.push(at);
  for (const each of missing.toReversed()) await mkdir(each, { mode: 0o700 }).catch(ignoreExisting);
}

/** Another process may have made it in between. */
function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

async function checkFormat(folder: string): Promise<void> {
  const file = join(folder, 'format.json');
  const found = await readFile(file, 'utf8').catch(() => undefined);
  if (found === undefined) {
    await writeFile(file, `${JSON.stringify({ format: dataFormat })}\n`);
    return;
  }
  const format = formatOf(found);
  if (format !== dataFormat)
    throw new StartError(
      `The data in ${folder} was written by another version of Baton (format ${format ?? 'unknown'}; this one reads ${dataFormat}). ` +
        'Start with an empty folder by BATON_DATA, or move this one away. Nothing was changed.',
    );
}

function formatOf(text: string): number | undefined {
  try {
    const { format } = JSON.parse(text) as { format?: unknown };
    return typeof format === 'number' ? format : undefined;
  } catch {
    return undefined;
  }
}
