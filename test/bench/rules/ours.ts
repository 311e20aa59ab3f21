import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { load } from '../../../shared/rules/engine/load.ts';
import type { loadPlain } from '../../../shared/rules/engine/plain.ts';
import type { loadSnapshot } from '../../../shared/rules/engine/snapshot.ts';
import type { toSnapshot } from '../../../shared/rules/engine/to-snapshot.ts';
import type { RecordReader } from '../../../shared/rules/record-reader.ts';
import type { traceRule } from '../../../shared/rules/trace.ts';

export interface Ours {
  readonly load: typeof load;
  readonly loadPlain: typeof loadPlain;
  readonly toSnapshot: typeof toSnapshot;
  readonly loadSnapshot: typeof loadSnapshot;
  readonly RecordReader: typeof RecordReader;
  readonly traceRule: typeof traceRule;
}

const source = `
  export { decide } from './shared/rules/decide.ts';
  export { bringEngine } from './shared/rules/engine/engine-of.ts';
  export { load } from './shared/rules/engine/load.ts';
  export { loadPlain } from './shared/rules/engine/plain.ts';
  export { loadSnapshot } from './shared/rules/engine/snapshot.ts';
  export { toSnapshot } from './shared/rules/engine/to-snapshot.ts';
  export { RecordReader } from './shared/rules/record-reader.ts';
  export { traceRule } from './shared/rules/trace.ts';
`;

/** Our engine, bundled as the functions are: what is measured is what runs in Lambda. @returns it, and its file */
export async function bundleOurs(): Promise<{ readonly ours: Ours; readonly file: string }> {
  const file = join(await mkdtemp(join(tmpdir(), 'baton-bench-')), 'engine.mjs');
  await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    outfile: file,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['re2js'],
  });
  return { ours: (await import(pathToFileURL(file).href)) as Ours, file };
}
