import { ValidationError } from '../../errors.ts';
import { type Condition, comparisonsOf } from '../condition.ts';
import type { Rule, RuleSet } from '../rule.ts';
import { keepTexts } from '../texts.ts';
import type { Engine } from './engine.ts';
import { keepEngine } from './engine-of.ts';
import { readText, unpack } from './packing.ts';
import { Matcher } from './run/matcher.ts';
import { type About, type Kept, prefixBytes, signature, snapshotVersion } from './snapshot-format.ts';
import { sumsOf } from './snapshot-sums.ts';

/** So many rules that were read are held as objects: most messages meet few, and all of them would take the most room. */
const rulesKept = 1_000;

/** A rule set out of a snapshot. */
export interface LoadedSnapshot {
  readonly engine: Engine;
  readonly ruleCount: number;
  /** @throws {RangeError} where there is no such rule */
  readonly ruleAt: (rule: number) => Rule;
  /**
   * The whole rule set, which decides by the engine. Deciding reads only the rules that match; all are read at once where
   * somebody asks for `rules`.
   */
  readonly ruleSet: RuleSet;
  /** Whether a rule asks for a pattern, and `loadPatterns` must go before the first message. */
  readonly asksForPatterns: boolean;
}

/**
 * @param bytes must not change afterwards, since the engine reads them where they are
 * @throws {ValidationError} for what is no snapshot, one of another version, or a damaged one
 */
export function loadSnapshot(bytes: Uint8Array): LoadedSnapshot {
  const own = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const packedBytes = check(own);
  const { tables, textAt, about } = unpack(own.subarray(prefixBytes)) as Kept;
  const texts = own.subarray(prefixBytes + packedBytes);
  const read = (index: number): unknown =>
    JSON.parse(readText(texts, textAt[index] as number, textAt[index + 1] as number));
  const { ruleCount, leafCount } = tables;
  const popular = new Map<number, Rule>();
  const ruleAt = (rule: number): Rule => {
    const known = popular.get(rule);
    if (known) return known;
    if (!(rule >= 0 && rule < ruleCount)) throw new RangeError(`There is no rule ${rule} of ${ruleCount}.`);
    const parsed = read(rule) as Rule;
    if (popular.size >= rulesKept) popular.clear();
    popular.set(rule, parsed);
    return parsed;
  };
  // There are few, and any message may ask for them.
  const leaves = Array.from({ length: leafCount }, (_, leaf) => read(ruleCount + leaf) as Condition);
  const leafOf = (leaf: number): Condition => leaves[leaf] as Condition;
  const engine = new Matcher(tables, { guardsOf: (rule) => ruleAt(rule).when, leafOf });
  const ruleSet = toRuleSet(JSON.parse(about), ruleCount, ruleAt);
  keepEngine(ruleSet, engine, ruleAt);
  // A pattern is always left to the plain evaluator.
  const asksForPatterns = leaves.some((leaf) => comparisonsOf(leaf).some(({ op }) => op === 'matches'));
  return { engine, ruleCount, ruleAt, ruleSet, asksForPatterns };
}

function toRuleSet({ ruleSet: others, texts }: About, ruleCount: number, ruleAt: (rule: number) => Rule): RuleSet {
  let rules: Rule[] | undefined;
  const ruleSet: RuleSet = {
    ...others,
    get rules() {
      rules ??= Array.from({ length: ruleCount }, (_, rule) => ruleAt(rule));
      return rules;
    },
  };
  keepTexts(ruleSet, texts);
  return ruleSet;
}

const refusal = (code: string, message: string) => new ValidationError(message, [], code);
const damaged = () => refusal('damaged-snapshot', 'This snapshot is damaged: make it anew.');

/** @returns how many bytes the tables take */
function check(bytes: Uint8Array): number {
  const prefix = bytes.length < prefixBytes ? [] : new Int32Array(bytes.buffer, bytes.byteOffset, prefixBytes / 4);
  const [sign, found, a, b, packedBytes, textBytes] = prefix as unknown as readonly number[];
  if (sign !== signature) throw refusal('no-snapshot', 'These bytes are no snapshot of a rule set.');
  if (found !== snapshotVersion)
    throw refusal(
      'unknown-snapshot-version',
      `This snapshot has version ${found}; version ${snapshotVersion} is read here: make it anew.`,
    );
  const isWhole =
    packedBytes !== undefined &&
    textBytes !== undefined &&
    packedBytes >= 0 &&
    packedBytes % 8 === 0 &&
    textBytes >= 0 &&
    bytes.length === prefixBytes + packedBytes + ((textBytes + 3) & ~3);
  if (!isWhole) throw damaged();
  const sums = sumsOf(bytes);
  if (sums[0] !== a || sums[1] !== b) throw damaged();
  return packedBytes;
}
