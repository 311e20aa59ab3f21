import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Each schema of zod can tell what it is as JSON Schema, which takes 19 kB at every start and is asked for where an OpenAPI
 * document is made, and nowhere else. The other bundles carry a function that throws under each of those names.
 */
export const withoutJsonSchema: Plugin = {
  name: 'baton-without-json-schema',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.js$/ },
      async ({ path }) => {
        const code = await readFile(path, 'utf8');
        const names = Array.from(code.matchAll(/^export (?:const|function) (\w+)/gm), ([, name]) => name);
        const none = `const none = () => { throw new Error('This bundle is built without JSON Schema.'); };`;
        return { contents: [none, ...names.map((name) => `export const ${name} = none;`)].join('\n'), loader: 'js' };
      },
    );
  },
};
