/**
 * A number from 0 up to, and not including, 100 that is always the same for a text, and evenly spread over texts, to
 * hundredths.
 */
export const shareOf = (text: string): number => Math.floor((spread(text) / 0x1_0000_0000) * 10_000) / 100;

/**
 * A whole number from 0 up to, and not including, 2^32 that is always the same for a text, and evenly spread over texts.
 * FNV-1a over UTF-16 units, then mixed, since the low bits of FNV of similar texts go together.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ ; the mixer is the finaliser of MurmurHash3
 */
export function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
