import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { type FunctionName, functions } from './topology.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const functionNames = Object.keys(functions) as FunctionName[];

/** Where each function's folder goes, from the root of the repository. */
export const functionsFolder = 'dist/functions';

export interface BuiltFunctions {
  /** Size of the code that Lambda loads, in bytes. */
  readonly bytes: Readonly<Record<FunctionName, number>>;
  /** What went into each bundle, and how much of it. */
  readonly metafile: Metafile;
}

/**
 * Bundles every function of the topology in one run, into a folder of its own: `<folder>/<name>/index.mjs`.
 * Lambda and the local host load the same bundles. What went into them is written to `<folder>/meta.json`.
 * @throws when a function has no `handler.ts`, or its code does not build
 */
export async function buildFunctions(folder = join(root, functionsFolder)): Promise<BuiltFunctions> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: functionNames.map((name) => ({ in: `functions/${name}/handler.ts`, out: `${name}/index` })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    // Lambda runs Node 24; the local host runs the same bundles on any Node from 20.19, which knows all of this syntax.
    target: 'node22',
    // The SDK ships an ES module build that loses its unused parts; a CommonJS build comes along whole, 140 kB more.
    mainFields: ['module', 'main'],
    conditions: ['module', 'import'],
    minify: true,
    // For whoever decodes a stack trace; the deployed asset leaves the maps out.
    sourcemap: 'linked',
    legalComments: 'none',
    metafile: true,
    // A CommonJS dependency calls `require`, which an ES module does not have.
    banner: {
      js: "import{createRequire as batonRequire}from'node:module';const require=batonRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  await writeFile(join(folder, 'meta.json'), JSON.stringify(metafile));
  return { bytes: bundleBytes(metafile), metafile };
}

function bundleBytes(metafile: Metafile): Readonly<Record<FunctionName, number>> {
  const outputs = Object.entries(metafile.outputs);
  const bytesOf = (name: FunctionName) => outputs.find(([path]) => path.endsWith(`${name}/index.mjs`))?.[1].bytes;
  return Object.fromEntries(functionNames.map((name) => [name, bytesOf(name) ?? 0])) as Record<FunctionName, number>;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { bytes } = await buildFunctions();
  for (const [name, size] of Object.entries(bytes)) console.log(`${name.padEnd(20)} ${Math.ceil(size / 1000)} kB`);
}
