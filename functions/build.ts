import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { madeTables } from './build/make-tables.ts';
import { tablesBeside } from './build/tables-beside.ts';
import { withoutJsonSchema } from './build/without-json-schema.ts';
import { type FunctionName, functions } from './topology.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const functionNames = Object.keys(functions) as FunctionName[];

/** Where each function's folder goes, from the root of the repository. */
export const functionsFolder = 'dist/functions';

/** The functions that describe calls, as an OpenAPI document. */
const describing: ReadonlySet<FunctionName> = new Set<FunctionName>(['channel-api']);

export interface BuiltFunctions {
  /** Size of the code that Lambda loads, in bytes. */
  readonly bytes: Readonly<Record<FunctionName, number>>;
  /** What went into each bundle, and how much of it. */
  readonly metafile: Metafile;
}

/**
 * Bundles every function of the topology into a folder of its own: `<folder>/<name>/index.mjs`, and beside it what is
 * loaded only when it is needed. Lambda and the local host load the same bundles. What went into them is written to
 * `<folder>/meta.json`.
 * @throws when a function has no `handler.ts`, or its code does not build
 */
export async function buildFunctions(folder = join(root, functionsFolder)): Promise<BuiltFunctions> {
  const shared = [onlyVersions, tablesBeside(), madeTables()];
  const built = await Promise.all(
    functionNames.map(async (name) => {
      const plugins = describing.has(name) ? shared : [...shared, withoutJsonSchema];
      return [name, await bundle(name, folder, plugins)] as const;
    }),
  );
  const metafile: Metafile = {
    inputs: Object.assign({}, ...built.map(([, { inputs }]) => inputs)),
    outputs: Object.assign({}, ...built.map(([, { outputs }]) => outputs)),
  };
  await writeFile(join(folder, 'meta.json'), JSON.stringify(metafile));
  const bytes = Object.fromEntries(built.map(([name, { outputs }]) => [name, startBytes(outputs)]));
  return { bytes: bytes as Record<FunctionName, number>, metafile };
}

async function bundle(name: FunctionName, folder: string, plugins: Plugin[]): Promise<Metafile> {
  // The names of split files change with what is in them; those of an earlier build must not be deployed.
  await rm(join(folder, name), { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: `functions/${name}/handler.ts` },
    outdir: join(folder, name),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is imported where it is used (`await import`) becomes a file of its own.
    splitting: true,
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
    // Chinese as it is written takes half the room of its escapes.
    charset: 'utf8',
    metafile: true,
    // A CommonJS dependency calls `require`, which an ES module does not have.
    banner: {
      js: "import{createRequire as batonRequire}from'node:module';const require=batonRequire(import.meta.url);",
    },
    logLevel: 'warning',
    plugins,
  });
  return metafile;
}

/** The SDK says its version in each request, and takes it from its package file, which is 2 kB of scripts and names for each client. */
const onlyVersions: Plugin = {
  name: 'only-versions',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@aws-sdk[\\/][a-z-]+[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { readonly version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/** Size of the files that are loaded at every start: the entry and all that it imports at once. */
function startBytes(outputs: Metafile['outputs']): number {
  const entry = Object.keys(outputs).find((path) => path.endsWith('/index.mjs'));
  const loaded = new Set(entry ? [entry] : []);
  for (const path of loaded)
    for (const each of outputs[path]?.imports ?? [])
      if (each.kind === 'import-statement' && each.path in outputs) loaded.add(each.path);
  return [...loaded].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { bytes } = await buildFunctions();
  for (const [name, size] of Object.entries(bytes)) console.log(`${name.padEnd(20)} ${Math.ceil(size / 1000)} kB`);
}
