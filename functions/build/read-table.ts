/** A table as it stands in code, with places in a file instead of its long texts. */
export type Outline = { readonly [key: string]: unknown };

/** Where a text begins and ends in the bytes of the file, and how it is written there. */
export type Place = readonly [from: number, end: number, encoding: 'latin1' | 'utf16le'];

/** Tells a place in an outline. */
export const placeKey = '@';

/** A table that stands beside the code: each text is read when it is first asked for. Of seven languages most processes meet one or two. */
export function openOutline(bytes: Buffer, outline: Outline): object {
  const table = {};
  for (const [key, part] of Object.entries(outline)) {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) Object.assign(table, { [key]: part });
    else if (placeKey in part) readWhenAsked(table, key, bytes, part[placeKey] as Place);
    else Object.assign(table, { [key]: openOutline(bytes, part as Outline) });
  }
  return table;
}

function readWhenAsked(table: object, key: string, bytes: Buffer, [from, end, encoding]: Place): void {
  Object.defineProperty(table, key, {
    enumerable: true,
    configurable: true,
    get() {
      const value = bytes.toString(encoding, from, end);
      Object.defineProperty(table, key, { enumerable: true, value });
      return value;
    },
  });
}
