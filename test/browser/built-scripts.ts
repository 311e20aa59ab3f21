import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built } from '../../functions/local/host/build.ts';

/** A path as the browser asks for it. */
const read = (path: string): Promise<string> => readFile(join(built.editor, path), 'utf8');

/** Those that a built script imports; what it asks for later, by `import()`, is not among them. */
const importsOf = (script: string): readonly string[] =>
  [...script.matchAll(/\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name]) => `/assets/${name}`);

/** All scripts that must be there before one can run. */
async function withImports(path: string, known = new Set<string>()): Promise<ReadonlySet<string>> {
  if (known.has(path)) return known;
  known.add(path);
  for (const next of importsOf(await read(path))) await withImports(next, known);
  return known;
}

/** What a page of the web app is made of, by the name of its module, before anything on it is opened. */
export async function scriptsOfPage(module: string): Promise<ReadonlySet<string>> {
  const assets = await readdir(join(built.editor, 'assets'));
  const name = assets.find((asset) => asset.startsWith(`${module}-`) && asset.endsWith('.js'));
  if (name === undefined) throw new Error(`The built web app has no script of ${module}.`);
  return withImports(`/assets/${name}`);
}

/** What the shell is made of. */
export async function scriptsOfShell(): Promise<ReadonlySet<string>> {
  const page = await read('index.html');
  const [, entry] = page.match(/src="(\/assets\/[\w.-]+\.js)"/) ?? [];
  if (entry === undefined) throw new Error('The built web app has no entry.');
  return withImports(entry);
}

export async function gzippedBytes(paths: Iterable<string>): Promise<number> {
  const sizes = await Promise.all([...paths].map(async (path) => gzipSync(await read(path), { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
