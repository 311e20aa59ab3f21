import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tablesBeside } from '../../../../functions/build/tables-beside.ts';

const path = fileURLToPath(new URL('../../../../shared/signals/topics/phrases.table.ts', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-tables-'));
  await build({
    entryPoints: { table: path },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins: [tablesBeside()],
  });
});
afterAll(() => rm(folder, { recursive: true }));

it('writes a large table beside the code, which reads what the table makes', async () => {
  expect((await readdir(folder)).sort()).toEqual([expect.stringMatching(/^phrases\.table-.*\.texts$/), 'table.mjs']);
  const read = await import(pathToFileURL(join(folder, 'table.mjs')).href);
  expect({ ...read }).toEqual(JSON.parse(JSON.stringify({ ...(await import(path)) })));
});
