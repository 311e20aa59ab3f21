import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const messageFiles = /\/editor\/src\/.*\/messages(\.de)?\.ts$/;
const parserName = '@formatjs/icu-messageformat-parser';

/** Plain words stay words; what has arguments, plural forms or tags becomes what the parser would make of it. */
export function compileWording(wording: string): string | undefined {
  if (!/[{}<']/.test(wording)) return undefined;
  return JSON.stringify(parse(wording, { captureLocation: false, shouldParseSkeletons: true }));
}

/**
 * Parses the messages of the app ahead, so that neither the parser nor the time that it takes reaches the browser.
 * A wording that does not parse fails the build.
 */
export function compileMessages(): Plugin {
  return {
    name: 'baton-compile-messages',
    // Before others, so that it meets the import as it was written. Wordings of customers' messages are parsed where
    // they are edited: what imports the parser itself still gets it.
    enforce: 'pre',
    resolveId: {
      filter: { id: new RegExp(`^${parserName}$`) },
      handler(_source, importer) {
        const isFormatter = /node_modules\/(react-intl|@formatjs\/intl|intl-messageformat)\//.test(importer ?? '');
        return isFormatter ? this.resolve(`${parserName}/no-parser.js`, importer) : null;
      },
    },
    transform: {
      filter: { id: messageFiles },
      handler(code) {
        // From the last to the first, so that places found before stay right.
        const strings = [...stringsIn(this.parse(code, { lang: 'ts' }))].sort((one, other) => other.start - one.start);
        const compiled = strings.reduce((text, { start, end, value }) => {
          const wording = compileWording(value);
          return wording === undefined ? text : text.slice(0, start) + wording + text.slice(end);
        }, code);
        return { code: compiled, map: null };
      },
    },
  };
}

interface StringNode {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Each string that stands as the value of a property. */
function stringsIn(node: unknown): readonly StringNode[] {
  if (Array.isArray(node)) return node.flatMap(stringsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value } = node as { readonly type?: unknown; readonly value?: unknown };
  if (type === 'Property' && isString(value)) return [value];
  return Object.values(node).flatMap(stringsIn);
}

const isString = (node: unknown): node is StringNode =>
  typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string' && 'type' in node;
