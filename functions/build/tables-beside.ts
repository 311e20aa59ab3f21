import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { valuesOf } from './make-tables.ts';
import { type Outline, type Place, placeKey } from './read-table.ts';

/** Tables of tens or hundreds of kB, which no function has at its start. */
const largeTables =
  /[\\/](?:topics[\\/](?:phrases|models)|mood[\\/]models|model[\\/]classes|repeat[\\/]words|(?:answer|frustration|repair)[\\/]lexicons)\.table\.ts$/;

/** What bundles read the files by. */
const reader = fileURLToPath(new URL('read-table.ts', import.meta.url));

/**
 * Writes large tables beside the code, and has their modules read what is asked for, see `read-table.ts`: text that stands in code
 * takes a start several times as long, whether anybody asks for it or not.
 */
export function tablesBeside(): Plugin {
  const made = new Map<string, Promise<TableFile>>();
  return {
    name: 'baton-tables-beside',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: largeTables }, async ({ path }) => {
        const table = made.get(path) ?? asFile(path);
        made.set(path, table);
        const exported = Object.entries((await table).outline).map(
          ([name, part]) => `export const ${name} = openOutline(bytes, ${JSON.stringify(part)});`,
        );
        return {
          contents: `import { readFileSync } from 'node:fs';
            import file from ${JSON.stringify(path.replace(/\.ts$/, '.texts'))};
            import { openOutline } from ${JSON.stringify(reader)};
            const bytes = readFileSync(import.meta.dirname + '/' + file);
            ${exported.join('\n')}`,
          loader: 'js',
        };
      });
      onResolve({ filter: /\.table\.texts$/ }, ({ path }) => ({ path, namespace }));
      onLoad({ filter: /\.table\.texts$/, namespace }, async ({ path }) => ({
        contents: (await made.get(path.replace(/\.texts$/, '.ts')))?.texts ?? '',
        loader: 'file',
      }));
    },
  };
}

const namespace = 'baton-tables-beside';

interface TableFile {
  readonly outline: Outline;
  /** One long text after another. */
  readonly texts: Buffer;
}

/** What a table makes; in full, since what is shortened takes longer to read. */
async function asFile(path: string): Promise<TableFile> {
  const { values } = await valuesOf(path);
  const texts: Buffer[] = [];
  let end = 0;
  const placed = (text: string): Record<string, Place> => {
    const encoding = /^[\0-\xff]*$/.test(text) ? 'latin1' : 'utf16le';
    texts.push(Buffer.from(text, encoding));
    const from = end;
    end += Buffer.byteLength(text, encoding);
    return { [placeKey]: [from, end, encoding] };
  };
  const outlined = (_key: string, value: unknown): unknown =>
    typeof value === 'string' && value.length >= longText ? placed(value) : value;
  const outline: Outline = JSON.parse(JSON.stringify(values, outlined));
  return { outline, texts: Buffer.concat(texts) };
}

/** Takes longer to read as code than to ask for. */
const longText = 300;
