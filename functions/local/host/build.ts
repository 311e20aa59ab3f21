import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFunctions, functionsFolder } from '../../build.ts';
import { buildOnce } from './build-once.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the bundles and the web app are, absolute. */
export const built = { functions: join(root, functionsFolder), editor: join(root, 'dist/editor') } as const;

const common = ['shared', 'package-lock.json'];

/** Builds what is not built yet, or has changed since: the functions as they are deployed, and the web app. */
export async function build(progress: (step: string) => void): Promise<void> {
  const functions = { sources: ['functions', ...common], result: functionsFolder, build: () => buildFunctions() };
  const editor = { sources: ['editor', 'vite.config.ts', ...common], result: 'dist/editor', build: buildEditor };
  await Promise.all([
    buildOnce(root, functions).then((isNew) => isNew && progress('Built the functions')),
    buildOnce(root, editor).then((isNew) => isNew && progress('Built the web app')),
  ]);
}

async function buildEditor(): Promise<void> {
  // Loaded only when needed: it takes longer to load than everything else here together.
  const { build: buildWithVite } = await import('vite');
  // Vite would bundle its configuration before it reads it, all of `shared/api` with it, which is loaded here already.
  const { default: config } = await import('../../../vite.config.ts');
  await buildWithVite({ ...config, configFile: false, logLevel: 'error' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build(console.log);
