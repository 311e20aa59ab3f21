import type { Plugin } from 'esbuild';
import { valuesOf } from './make-tables.ts';

/** Tables of hundreds of kB, which no function has at its start. */
const largeTables = /[\\/](?:topics[\\/](?:phrases|models)|mood[\\/]models)\.table\.ts$/;

/**
 * Writes large tables beside the code, and has their modules read them when they load: JSON of one-byte characters is read in half
 * the time of the same text as code.
 */
export function tablesBeside(): Plugin {
  const made = new Map<string, Promise<string>>();
  return {
    name: 'baton-tables-beside',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: largeTables }, async ({ path }) => {
        const table = made.get(path) ?? asData(path);
        made.set(path, table);
        const names = Object.keys(JSON.parse(await table));
        return {
          contents: `import { readFileSync } from 'node:fs';
            import file from ${JSON.stringify(path.replace(/\.ts$/, '.json'))};
            const made = JSON.parse(readFileSync(new URL(file, import.meta.url), 'latin1'));
            ${names.map((name) => `export const ${name} = made.${name};`).join('\n')}`,
          loader: 'js',
        };
      });
      onResolve({ filter: /\.table\.json$/ }, ({ path }) => ({ path, namespace }));
      onLoad({ filter: /\.table\.json$/, namespace }, async ({ path }) => ({
        contents: Buffer.from((await made.get(path.replace(/\.json$/, '.ts'))) ?? '', 'latin1'),
        loader: 'file',
      }));
    },
  };
}

const namespace = 'baton-tables-beside';

/** What a table makes, as JSON of one-byte characters; in full, since what is shortened takes longer to read. */
async function asData(path: string): Promise<string> {
  const { values } = await valuesOf(path);
  return JSON.stringify(values).replace(
    /[^\0-\xff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
