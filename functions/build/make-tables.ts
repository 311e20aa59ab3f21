import { build, type Plugin } from 'esbuild';
import { isWordTable } from '../../shared/signals/language/word-table.ts';
import { abbreviate } from './abbreviate.ts';

/**
 * A module whose exports are plain data, made of lists that people read and change. Whoever changes a list does just that:
 * the next build, test or command makes the tables anew.
 */
export const tableModule = /\.table\.ts$/;

export interface MadeTable {
  /** A module of the same exports, as they are and not as they are made, tables of words abbreviated. */
  readonly code: string;
  /** All that they were made of, from the working folder. */
  readonly madeOf: readonly string[];
}

/**
 * Runs a module of tables, so that a bundle carries what it makes and no start has to make it again. Where nothing bundles
 * (tests, commands), the same module makes the same at run time.
 */
export async function makeTable(path: string): Promise<MadeTable> {
  const { values, madeOf } = await valuesOf(path);
  const code = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, shortened)};`,
  );
  return { code: code.join('\n'), madeOf };
}

/** What a module of tables exports, and all that it is made of. */
export async function valuesOf(path: string): Promise<Pick<MadeTable, 'madeOf'> & { readonly values: object }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  const values = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`
  );
  return { values: { ...values }, madeOf: Object.keys(metafile.inputs) };
}

/** Many words take much room; where nothing bundles, to shorten them would take longer than all the rest. */
const shortened = (_key: string, value: unknown): unknown => (isWordTable(value) ? abbreviate(value) : value);

/** For bundles of esbuild: one plugin for several makes each table once. */
export function madeTables(): Plugin {
  const made = new Map<string, Promise<MadeTable>>();
  return {
    name: 'baton-made-tables',
    setup({ onLoad }) {
      onLoad({ filter: tableModule }, async ({ path }) => {
        const table = made.get(path) ?? makeTable(path);
        made.set(path, table);
        return { contents: (await table).code, loader: 'js' };
      });
    },
  };
}
