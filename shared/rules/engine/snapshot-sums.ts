import { prefixBytes } from './snapshot-format.ts';

/**
 * Over the words from the end of the prefix: every fourth word goes into one of four chains, which a processor works on side
 * by side. They tell damage, not malice: whoever may write a snapshot may write a rule set. After FNV-1a.
 */
export function sumsOf(bytes: Uint8Array): readonly [number, number] {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + prefixBytes, (bytes.length - prefixBytes) >> 2);
  const { length } = words;
  let a = seed;
  let b = seed;
  let c = seed;
  let d = seed;
  let at = 0;
  for (; at + 3 < length; at += 4) {
    a = Math.imul(a ^ (words[at] as number), factor);
    b = Math.imul(b ^ (words[at + 1] as number), factor);
    c = Math.imul(c ^ (words[at + 2] as number), factor);
    d = Math.imul(d ^ (words[at + 3] as number), factor);
  }
  for (; at < length; at += 1) a = Math.imul(a ^ (words[at] as number), factor);
  return [Math.imul(a, 31) ^ b, Math.imul(c, 31) ^ d];
}

const seed = 0x811c9dc5 | 0;
const factor = 0x01000193;
