import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compileMessages } from './editor/build/compile-messages.ts';
import { makeTable, tableModule } from './functions/build/make-tables.ts';
import { operations } from './shared/api/operations.ts';

const backend = process.env.BATON_BACKEND ?? 'http://localhost:4600';

/**
 * The browser needs the method and path of each operation, not its schemas. This hands it just those, so that zod
 * (about 90 kB gzipped with every schema) stays out of the bundle while types still come from `shared/api`.
 */
function operationRoutes(): Plugin {
  const id = 'virtual:operation-routes';
  return {
    name: 'baton-operation-routes',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => {
      if (source !== `\0${id}`) return undefined;
      const routes = Object.values(operations).map(({ operationId, method, path }) => [operationId, [method, path]]);
      return `export const operationRoutes = ${JSON.stringify(Object.fromEntries(routes))};`;
    },
  };
}

/** Tables of words come made, as in the bundles of functions: the browser looks up in them, and makes none. */
function madeTables(): Plugin {
  return {
    name: 'baton-made-tables',
    load: {
      filter: { id: tableModule },
      async handler(id) {
        const { code, madeOf } = await makeTable(id);
        for (const file of madeOf) this.addWatchFile(resolve(file));
        return code;
      },
    },
  };
}

/**
 * A release is a release, also when tests start the build: under NODE_ENV=test React would come in its development
 * form, three times the size and checking everything twice.
 */
function alwaysProduction(): Plugin {
  const before = process.env.NODE_ENV;
  return {
    name: 'baton-always-production',
    apply: 'build',
    config: () => {
      process.env.NODE_ENV = 'production';
    },
    closeBundle: () => {
      if (before === undefined) delete process.env.NODE_ENV;
      else process.env.NODE_ENV = before;
    },
  };
}

/**
 * A file for what the shell takes from libraries, which most releases leave as it is, and one for its own; and one for
 * all other icons, of which each is smaller than a file's own overhead. The rest is split by which pages need it.
 */
const chunks = [
  { name: 'libraries', test: /node_modules/, tags: ['$initial' as const], priority: 3 },
  { name: 'shell', tags: ['$initial' as const], priority: 2 },
  { name: 'icons', test: /lucide-react/, priority: 1 },
];

const proxied = { target: backend, changeOrigin: true };

export default defineConfig({
  root: fileURLToPath(new URL('./editor', import.meta.url)),
  plugins: [
    alwaysProduction(),
    react(),
    operationRoutes(),
    compileMessages(),
    madeTables(),
    // Strings of React Aria for 30 more languages would add weight and never show.
    optimizeLocales.vite({ locales: ['en-US', 'de-DE'] }),
  ],
  // As modules, so that a worker too loads large parts only when it needs them.
  worker: { format: 'es', plugins: () => [madeTables()] },
  build: {
    outDir: fileURLToPath(new URL('./dist/editor', import.meta.url)),
    emptyOutDir: true,
    // light-dark() and oklch() as written: every browser since May 2024 knows them.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    sourcemap: true,
    // A data: URL would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Tests hold what a page loads, gzipped (test/browser/shell.test.ts).
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: {
    port: 5173,
    proxy: {
      '/v1': { ...proxied, ws: true },
      '/local': proxied,
      '/oauth2': proxied,
      '/.well-known': proxied,
      '/config.json': proxied,
    },
  },
});
