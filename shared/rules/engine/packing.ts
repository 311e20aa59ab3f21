/**
 * Any tree of JSON and typed arrays as one run of bytes: the tree as text, with a note where each array lies, and then
 * the arrays as they are in memory. Reading it copies nothing. Little-endian, as is every platform that runs Baton.
 */

const kinds = [Uint8Array, Uint16Array, Int32Array, Float64Array] as const;
type Packable = InstanceType<(typeof kinds)[number]>;

/** Where an array lies: its kind, the byte at which it begins, counted from the first array, and its length. */
interface Note {
  readonly $array: readonly [kind: number, at: number, length: number];
}

/** Every array begins at a multiple of this, as the widest numbers ask. */
const alignment = 8;

export function pack(tree: unknown): Uint8Array {
  const arrays: Packable[] = [];
  let size = 0;
  const text = toAscii(
    JSON.stringify(tree, (_key, value: unknown) => {
      const kind = kinds.findIndex((each) => value instanceof each);
      if (kind < 0) return value;
      const array = value as Packable;
      const note: Note = { $array: [kind, size, array.length] };
      arrays.push(array);
      size += aligned(array.byteLength);
      return note;
    }),
  );
  const from = aligned(headerBytes + text.length);
  const bytes = new Uint8Array(from + size);
  new Int32Array(bytes.buffer, 0, 2).set([text.length, from]);
  writeText(bytes, headerBytes, text);
  let at = from;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}

const headerBytes = 8;

/** @param bytes begin at a multiple of `alignment` in their buffer; the arrays read from it, so it must not change */
export function unpack(bytes: Uint8Array): unknown {
  const [length, from] = new Int32Array(bytes.buffer, bytes.byteOffset, 2) as unknown as [number, number];
  return withArrays(JSON.parse(readText(bytes, headerBytes, headerBytes + length)), bytes, from);
}

function withArrays(tree: unknown, bytes: Uint8Array, from: number): unknown {
  if (typeof tree !== 'object' || tree === null) return tree;
  // Lists are of one kind; most are of texts or numbers.
  if (Array.isArray(tree))
    return typeof tree[0] === 'object' ? tree.map((each) => withArrays(each, bytes, from)) : tree;
  const note = (tree as Partial<Note>).$array;
  if (note) {
    const [kind, at, length] = note;
    const Kind = kinds[kind] as (typeof kinds)[number];
    return new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + from + at, length);
  }
  return Object.fromEntries(Object.entries(tree).map(([key, member]) => [key, withArrays(member, bytes, from)]));
}

const aligned = (size: number): number => Math.ceil(size / alignment) * alignment;

/** JSON in which every character beyond ASCII is escaped, so that a byte is a character. */
export const toAscii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

export function writeText(bytes: Uint8Array, from: number, ascii: string): void {
  for (let at = 0; at < ascii.length; at += 1) bytes[from + at] = ascii.charCodeAt(at);
}

/** Longer lists of arguments can exhaust the stack. */
const chunk = 8_192;

export function readText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + chunk)));
  return text;
}
