import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built } from '../../functions/local/host/build.ts';

/** A path as the browser asks for it. */
const read = (path: string): Promise<string> => readFile(join(built.editor, path), 'utf8');

const namesIn = (script: string, pattern: RegExp): readonly string[] =>
  [...script.matchAll(pattern)].map(([, name]) => `/assets/${name}`);

/** Those that must be there before a built script can run. */
const importsOf = (script: string) => namesIn(script, /\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);

/** Those that it asks for when they are needed. */
const laterImportsOf = (script: string) => namesIn(script, /\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g);

/** What is reached from some scripts; those that are `known` are not gone into. */
async function reached(
  from: readonly string[],
  nextOf: (script: string) => readonly string[],
  known: ReadonlySet<string> = new Set(),
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const todo = [...from];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (found.has(path) || known.has(path)) continue;
    found.add(path);
    todo.push(...nextOf(await read(path)));
  }
  return found;
}

async function scriptOf(module: string): Promise<string> {
  const assets = await readdir(join(built.editor, 'assets'));
  const name = assets.find((asset) => asset.startsWith(`${module}-`) && asset.endsWith('.js'));
  if (name === undefined) throw new Error(`The built web app has no script of ${module}.`);
  return `/assets/${name}`;
}

/** What the shell is made of. */
export async function scriptsOfShell(): Promise<ReadonlySet<string>> {
  const entries = namesIn(await read('index.html'), /src="\/assets\/([\w.-]+\.js)"/g);
  if (entries.length === 0) throw new Error('The built web app has no entry.');
  return reached(entries, importsOf);
}

/** What a page of the web app adds to the shell, by the name of its module, before anything on it is opened. */
export const scriptsOfPage = async (module: string): Promise<ReadonlySet<string>> =>
  reached([await scriptOf(module)], importsOf, await scriptsOfShell());

/** The same with all that can be opened on it. A worker is no part of it: it has a thread of its own. */
export const scriptsOfWholePage = async (module: string): Promise<ReadonlySet<string>> =>
  reached(
    [await scriptOf(module)],
    (script) => [...importsOf(script), ...laterImportsOf(script)],
    await scriptsOfShell(),
  );

export async function gzippedBytes(paths: Iterable<string>): Promise<number> {
  const sizes = await Promise.all([...paths].map(async (path) => gzipSync(await read(path), { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
