import { ValidationError } from '../../errors.ts';
import type { Condition } from '../condition.ts';
import type { Rule, RuleSet } from '../rule.ts';
import { buildTables } from './build/tables.ts';
import type { Engine } from './engine.ts';
import { pack, readText, toAscii, unpack, writeText } from './packing.ts';
import { Matcher } from './run/matcher.ts';
import type { Tables } from './tables.ts';

/** A loaded rule set whose rules are read one by one, as they are asked for. */
export interface LoadedSnapshot {
  readonly engine: Engine;
  readonly ruleCount: number;
  /** @throws {RangeError} where there is no such rule */
  readonly ruleAt: (rule: number) => Rule;
}

/** Changes whenever tables, symbols or codes change their meaning. */
const version = 1;
/** "Bat1" */
const signature = 0x31_74_61_42;
/** Signature, version, two sums over the tables, and the lengths of tables and texts. */
const prefixBytes = 24;

interface Kept {
  readonly tables: Tables;
  /** Where the text of each rule begins, then of each leaf; and where the last ends. */
  readonly textAt: Int32Array;
  /** A sum over each text. They are checked when they are read, as few of them ever are. */
  readonly textSums: Int32Array;
}

/**
 * A rule set and its tables as bytes, to keep beside the rule set: a cold function loads them without parsing a rule.
 * The same rule set gives the same bytes.
 */
export function toSnapshot(ruleSet: RuleSet): Uint8Array {
  const { tables, leaves } = buildTables(ruleSet);
  const all = [...ruleSet.rules, ...leaves].map((value) => toAscii(JSON.stringify(value)));
  const textAt = new Int32Array(all.length + 1);
  all.forEach((text, index) => {
    textAt[index + 1] = (textAt[index] as number) + text.length;
  });
  const textSums = Int32Array.from(all, sumOfText);
  const packed = pack({ tables, textAt, textSums } satisfies Kept);
  const textBytes = textAt[all.length] as number;
  const bytes = new Uint8Array(prefixBytes + packed.length + textBytes);
  bytes.set(packed, prefixBytes);
  writeText(bytes, prefixBytes + packed.length, all.join(''));
  const prefix = new Int32Array(bytes.buffer, 0, prefixBytes / 4);
  prefix.set([signature, version, ...sumsOf(bytes, packed.length), packed.length, textBytes]);
  return bytes;
}

/**
 * @param bytes must not change afterwards, since the engine reads them where they are
 * @throws {ValidationError} for what is no snapshot, one of another version, or a damaged one; a rule that is damaged
 *   is refused when it is read
 */
export function loadSnapshot(bytes: Uint8Array): LoadedSnapshot {
  const own = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const packedBytes = check(own);
  const { tables, textAt, textSums } = unpack(own.subarray(prefixBytes)) as Kept;
  const texts = own.subarray(prefixBytes + packedBytes);
  const read = (index: number): unknown => {
    const text = readText(texts, textAt[index] as number, textAt[index + 1] as number);
    if (sumOfText(text) !== textSums[index]) throw damaged();
    return JSON.parse(text);
  };
  const ruleAt = (rule: number): Rule => {
    if (!(rule >= 0 && rule < tables.ruleCount))
      throw new RangeError(`There is no rule ${rule} of ${tables.ruleCount}.`);
    return read(rule) as Rule;
  };
  // There are few, and any message may ask for them, which is no time to find one damaged.
  const leaves = Array.from({ length: tables.leafCount }, (_, leaf) => read(tables.ruleCount + leaf) as Condition);
  const leafOf = (leaf: number): Condition => leaves[leaf] as Condition;
  const engine = new Matcher(tables, { guardsOf: (rule) => ruleAt(rule).when, leafOf });
  return { engine, ruleCount: tables.ruleCount, ruleAt };
}

const refusal = (code: string, message: string) => new ValidationError(message, [], code);
const damaged = () => refusal('damaged-snapshot', 'This snapshot is damaged: make it anew.');

/** @returns how many bytes the tables take */
function check(bytes: Uint8Array): number {
  const prefix = bytes.length < prefixBytes ? [] : new Int32Array(bytes.buffer, bytes.byteOffset, prefixBytes / 4);
  const [sign, found, a, b, packedBytes, textBytes] = prefix as unknown as readonly number[];
  if (sign !== signature) throw refusal('no-snapshot', 'These bytes are no snapshot of a rule set.');
  if (found !== version)
    throw refusal(
      'unknown-snapshot-version',
      `This snapshot has version ${found}; version ${version} is read here: make it anew.`,
    );
  const isWhole =
    packedBytes !== undefined &&
    textBytes !== undefined &&
    packedBytes >= 0 &&
    packedBytes % 8 === 0 &&
    bytes.length === prefixBytes + packedBytes + textBytes;
  if (!isWhole) throw damaged();
  const sums = sumsOf(bytes, packedBytes);
  if (sums[0] !== a || sums[1] !== b) throw damaged();
  return packedBytes;
}

/**
 * Over the words of the tables, twice. They tell damage, not malice: whoever may write a snapshot may write a rule set.
 * After FNV-1a and MurmurHash2.
 */
function sumsOf(bytes: Uint8Array, packedBytes: number): readonly [number, number] {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + prefixBytes, packedBytes >> 2);
  let a = 0x811c9dc5 | 0;
  let b = words.length;
  for (let at = 0; at < words.length; at += 1) {
    a = Math.imul(a ^ (words[at] as number), 0x01000193);
    b = Math.imul(b + (words[at] as number), 0x5bd1e995) ^ (a >>> 15);
  }
  return [a, b];
}

function sumOfText(text: string): number {
  let sum = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum;
}
