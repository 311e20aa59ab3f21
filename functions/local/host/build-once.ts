import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Runs a build unless its result is there and nothing that it was made of has changed since.
 * @param sources folders and files, from `root`
 * @param result the folder that the build writes, from `root`
 * @returns whether it had to build
 */
export async function buildOnce(
  root: string,
  {
    sources,
    result,
    build,
  }: { readonly sources: readonly string[]; readonly result: string; readonly build: () => Promise<unknown> },
): Promise<boolean> {
  const folder = join(root, result);
  const stampFile = `${folder}.stamp`;
  const stamp = await stampOf(root, sources);
  if (existsSync(folder) && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return false;
  await build();
  await mkdir(join(folder, '..'), { recursive: true });
  await writeFile(stampFile, stamp);
  return true;
}

/** Names, sizes and times of all files: cheap, and enough to notice an edit. */
async function stampOf(root: string, sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of await filesBelow(join(root, source))) {
      const { size, mtimeMs } = await stat(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
