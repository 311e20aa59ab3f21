import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ValidationError } from '../../../../../shared/errors.ts';
import type { Condition } from '../../../../../shared/rules/condition.ts';
import { loadSnapshot } from '../../../../../shared/rules/engine/snapshot.ts';
import { snapshotVersion } from '../../../../../shared/rules/engine/snapshot-format.ts';
import { toSnapshot } from '../../../../../shared/rules/engine/to-snapshot.ts';
import { type Rule, toRuleSet } from '../../../../../shared/rules/rule.ts';
import { textsOf } from '../../../../../shared/rules/texts.ts';
import { reading } from '../any-condition.ts';

const rule = (id: string, condition: Condition): Rule => ({
  id,
  workflowId: 'support',
  guardrail: false,
  when: [{ nodeId: 'n', exit: 'yes', condition, holds: true }],
  tags: ['späte Rückgabe 返品 😀'],
  outcome: { kind: 'continue' },
  path: ['start', 'end'],
  texts: { 'support.hello': { de: 'Guten Tag', $array: 'not a note of the packing' } },
});

const ruleSet = toRuleSet([
  {
    workflowId: 'support',
    version: 1,
    rules: [
      rule('words', { signal: 'text', op: 'containsAny', value: ['Rückgabe', '返品'] }),
      rule('twice', { count: { signal: 'confidence', op: 'lt', value: 0.5 }, atLeast: 2, within: { messages: 3 } }),
    ],
  },
]);

const around = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `a${String.fromCharCode(from + at)}b`);
const scripts = [...around(0x21, 0xb0), ...around(0x370, 0x400), ...around(0x410, 0x450), ...around(0xff10, 0xff5b)];
const comparisons: readonly Condition[] = [
  { signal: 'text', op: 'containsAny', value: [...around(0xb0, 0x170), 'Straße', 'don’t', 'e\u0301t\u00e9'] },
  { signal: 'text', op: 'containsAnyPart', value: scripts.slice(0, 200) },
  { signal: 'text', op: 'containsAny', value: scripts.slice(200) },
  { signal: 'text', op: 'startsWith', value: 'ＨＩ there' },
  { signal: 'text', op: 'matches', value: '^a+$' },
  { signal: 'plan', op: 'in', value: ['gold', 'silver'] },
  { signal: 'plan', op: 'ne', value: 'free' },
  { signal: 'topics', op: 'hasAll', value: ['billing', 'refund'] },
  { signal: 'confidence', op: 'lte', value: 0.45 },
  { signal: 'open', op: 'exists', value: true },
];
/** Something of all that tables hold. */
const everyForm = toRuleSet([
  {
    workflowId: 'support',
    version: 1,
    rules: [
      ...comparisons.map((condition, at) => rule(`c${at}`, condition)),
      rule('none', { none: [comparisons[5] as Condition, comparisons[8] as Condition] }),
      rule('score', { score: [{ weight: 2, when: comparisons[6] as Condition }], op: 'gte', value: 1 }),
    ],
  },
]);

/** How a snapshot is refused. */
const refusal = (bytes: Uint8Array): unknown => {
  try {
    return loadSnapshot(bytes);
  } catch (error) {
    return error;
  }
};

describe('a snapshot', () => {
  it('holds every rule as it was', () => {
    const { ruleCount, ruleAt } = loadSnapshot(toSnapshot(ruleSet));
    expect(ruleCount).toBe(2);
    expect([ruleAt(0), ruleAt(1)]).toEqual(ruleSet.rules);
    expect(() => ruleAt(2)).toThrow(RangeError);
    expect(() => ruleAt(-1)).toThrow(RangeError);
  });

  it('gives the whole rule set, with what lies beside its rules', () => {
    const { ruleSet: loaded, asksForPatterns } = loadSnapshot(toSnapshot(ruleSet));
    expect(loaded).toEqual(ruleSet);
    expect(loaded.rules).toBe(loaded.rules);
    expect(textsOf(loaded)).toEqual({ 'support.hello': { de: 'Guten Tag', $array: 'not a note of the packing' } });
    expect(asksForPatterns).toBe(false);
    expect(loadSnapshot(toSnapshot(everyForm)).asksForPatterns).toBe(true);
  });

  it('matches without the rule set', () => {
    const { engine } = loadSnapshot(toSnapshot(ruleSet));
    expect(engine.match(reading({ text: 'Eine RÜCKGABE, bitte' })).rules).toEqual([0]);
    expect(engine.match(reading({ confidence: 0.2 }, [{ confidence: 0.1 }])).rules).toEqual([1]);
  });

  it('is the same bytes for the same rule set', () => {
    expect(toSnapshot(structuredClone(ruleSet))).toEqual(toSnapshot(ruleSet));
  });

  it('has the version that belongs to its bytes', () => {
    // Functions of one version read what those of another have kept. Where this fails, the tables have changed or texts are
    // folded otherwise: raise `snapshotVersion`, and write the new hash beside it.
    const hash = createHash('sha256').update(toSnapshot(everyForm)).digest('hex').slice(0, 16);
    expect([snapshotVersion, hash]).toEqual([7, '36df1c73e701398d']);
  });

  it('is read wherever it lies in its buffer', () => {
    const bytes = toSnapshot(ruleSet);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(loadSnapshot(shifted.subarray(3)).ruleAt(1)).toEqual(ruleSet.rules[1]);
  });

  it('of another version is refused, by its number', () => {
    const bytes = toSnapshot(ruleSet);
    bytes[4] = 9;
    expect(refusal(bytes)).toMatchObject({
      code: 'unknown-snapshot-version',
      message: expect.stringContaining('version 9'),
    });
  });

  it('is refused where any of its bytes changed', () => {
    const bytes = toSnapshot(ruleSet);
    for (let at = 8; at < bytes.length; at += at < 40 || at > bytes.length - 1_500 ? 1 : 97) {
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ 4;
      expect(refusal(changed)).toMatchObject({ code: 'damaged-snapshot' });
    }
    for (const length of [bytes.length - 1, bytes.length - 8, 40, 24])
      expect(refusal(bytes.slice(0, length))).toMatchObject({ code: 'damaged-snapshot' });
  });

  it('is not what other bytes are', () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(15), new Uint8Array(400)]) {
      expect(refusal(bytes)).toBeInstanceOf(ValidationError);
      expect(refusal(bytes)).toMatchObject({ code: 'no-snapshot' });
    }
  });
});
