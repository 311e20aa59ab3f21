import type { RuleSet } from '../rule.ts';
import type { Texts } from '../texts.ts';
import type { Tables } from './tables.ts';

/**
 * Raised whenever tables, symbols or codes change their meaning, or the folding of texts does, as phrases are kept folded:
 * snapshots of other versions are not read, and made anew.
 */
export const snapshotVersion = 4;

/** "Bat1" */
export const signature = 0x31_74_61_42;
/** Signature, version, two sums over all that follows, and the lengths of tables and texts. */
export const prefixBytes = 24;

/** What comes after the prefix, packed; the texts of the rules and leaves follow. */
export interface Kept {
  readonly tables: Tables;
  /** Where the text of each rule begins, then of each leaf; and where the last ends. */
  readonly textAt: Int32Array;
  /** JSON of `About`: it holds names that people gave, which must not be taken for notes of the packing. */
  readonly about: string;
}

/** What a rule set holds beside its rules, and what is asked of all rules at once. */
export interface About {
  readonly ruleSet: Omit<RuleSet, 'rules'>;
  readonly texts: Texts;
}

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
