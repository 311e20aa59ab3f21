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
/** Signature, version, and two numbers that all bytes after them add up to. */
const prefixBytes = 16;

interface Content {
  readonly tables: Tables;
  /** JSON of each rule, then of each leaf. */
  readonly texts: Uint8Array;
  readonly textAt: Int32Array;
}

/**
 * A rule set and its tables as bytes, to keep beside the rule set: a cold function loads them without parsing a rule.
 * The same rule set gives the same bytes.
 */
export function toSnapshot(ruleSet: RuleSet): Uint8Array {
  const { tables, leaves } = buildTables(ruleSet);
  const packed = pack({ tables, ...toTexts([...ruleSet.rules, ...leaves]) } satisfies Content);
  const bytes = new Uint8Array(prefixBytes + packed.length);
  bytes.set(packed, prefixBytes);
  new Int32Array(bytes.buffer, 0, 4).set([signature, version, ...checksum(bytes)]);
  return bytes;
}

/**
 * @param bytes must not change afterwards, since the engine reads them where they are
 * @throws {ValidationError} for what is no snapshot, one of another version, or a damaged one
 */
export function loadSnapshot(bytes: Uint8Array): LoadedSnapshot {
  const own = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  check(own);
  const { tables, texts, textAt } = unpack(own.subarray(prefixBytes)) as Content;
  const read = (index: number): unknown =>
    JSON.parse(readText(texts, textAt[index] as number, textAt[index + 1] as number));
  const ruleAt = (rule: number): Rule => {
    if (!(rule >= 0 && rule < tables.ruleCount))
      throw new RangeError(`There is no rule ${rule} of ${tables.ruleCount}.`);
    return read(rule) as Rule;
  };
  const leaves: Condition[] = [];
  const leafOf = (leaf: number): Condition => {
    leaves[leaf] ??= read(tables.ruleCount + leaf) as Condition;
    return leaves[leaf];
  };
  const engine = new Matcher(tables, { guardsOf: (rule) => ruleAt(rule).when, leafOf });
  return { engine, ruleCount: tables.ruleCount, ruleAt };
}

function check(bytes: Uint8Array): void {
  const refuse = (code: string, message: string) => new ValidationError(message, [], code);
  if (bytes.length < prefixBytes) throw refuse('no-snapshot', 'These bytes are no snapshot of a rule set.');
  const [sign, found, ...sums] = new Int32Array(bytes.buffer, bytes.byteOffset, 4);
  if (sign !== signature) throw refuse('no-snapshot', 'These bytes are no snapshot of a rule set.');
  if (found !== version)
    throw refuse(
      'unknown-snapshot-version',
      `This snapshot has version ${found}; version ${version} is read here: make it anew.`,
    );
  const wanted = checksum(bytes);
  if (bytes.length % 4 !== 0 || sums.some((sum, at) => sum !== wanted[at]))
    throw refuse('damaged-snapshot', 'This snapshot is damaged: make it anew.');
}

/** Tells damage, not malice: whoever may write a snapshot may write a rule set. After FNV-1a, over words, twice. */
function checksum(bytes: Uint8Array): readonly [number, number] {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + prefixBytes, (bytes.length - prefixBytes) >> 2);
  let a = 0x811c9dc5 | 0;
  let b = words.length;
  for (let at = 0; at < words.length; at += 1) {
    a = Math.imul(a ^ (words[at] as number), 0x01000193);
    b = Math.imul(b + (words[at] as number), 0x5bd1e995) ^ (a >>> 15);
  }
  return [a, b];
}

function toTexts(values: readonly unknown[]): Pick<Content, 'texts' | 'textAt'> {
  const all = values.map((value) => toAscii(JSON.stringify(value)));
  const textAt = new Int32Array(all.length + 1);
  all.forEach((text, index) => {
    textAt[index + 1] = (textAt[index] as number) + text.length;
  });
  const texts = new Uint8Array(textAt[all.length] as number);
  all.forEach((text, index) => {
    writeText(texts, textAt[index] as number, text);
  });
  return { texts, textAt };
}
