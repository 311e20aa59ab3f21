import { canonicalJson } from '../../canonical-json.ts';
import type { RuleSet } from '../rule.ts';
import { textsOf } from '../texts.ts';
import { buildTables } from './build/tables.ts';
import { pack, toAscii, writeText } from './packing.ts';
import { type About, type Kept, prefixBytes, signature, snapshotVersion } from './snapshot-format.ts';
import { sumsOf } from './snapshot-sums.ts';

/**
 * A rule set and its tables as bytes, to keep beside the rule set: a cold function loads them without parsing a rule.
 * The same rule set gives the same bytes.
 */
export function toSnapshot(ruleSet: RuleSet): Uint8Array {
  const { rules, ...others } = ruleSet;
  const { tables, leaves } = buildTables(ruleSet);
  const all = [...rules, ...leaves].map((value) => toAscii(canonicalJson(value)));
  const textAt = new Int32Array(all.length + 1);
  all.forEach((text, index) => {
    textAt[index + 1] = (textAt[index] as number) + text.length;
  });
  const about: About = { ruleSet: others, texts: textsOf(ruleSet) };
  const packed = pack({ tables, textAt, about: canonicalJson(about) } satisfies Kept);
  const textBytes = textAt[all.length] as number;
  const bytes = new Uint8Array(prefixBytes + packed.length + wholeWords(textBytes));
  bytes.set(packed, prefixBytes);
  writeText(bytes, prefixBytes + packed.length, all.join(''));
  const prefix = new Int32Array(bytes.buffer, 0, prefixBytes / 4);
  prefix.set([signature, snapshotVersion, ...sumsOf(bytes), packed.length, textBytes]);
  return bytes;
}

/** So many bytes that they can be summed up word by word. */
const wholeWords = (bytes: number): number => (bytes + 3) & ~3;
