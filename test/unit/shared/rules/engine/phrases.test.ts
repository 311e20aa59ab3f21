import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../../shared/rules/condition.ts';
import { foldFour } from '../../../../../shared/rules/engine/gate.ts';
import { load } from '../../../../../shared/rules/engine/load.ts';
import { loadPlain } from '../../../../../shared/rules/engine/plain.ts';
import { type Rule, toRuleSet } from '../../../../../shared/rules/rule.ts';
import { normalise } from '../../../../../shared/signals/normalise.ts';
import { reading } from '../any-condition.ts';

const rule = (condition: Condition, at: number): Rule => ({
  id: `r${at}`,
  workflowId: 'support',
  guardrail: false,
  when: [{ nodeId: 'n', exit: 'yes', condition, holds: true }],
  tags: [],
  outcome: { kind: 'continue' },
  path: [],
});

const rulesOn = (ops: readonly ('containsAny' | 'containsAnyPart')[], phrases: readonly string[]) =>
  toRuleSet([
    {
      workflowId: 'support',
      version: 1,
      rules: ops
        .flatMap((op) => phrases.map((phrase): Condition => ({ signal: 'text', op, value: [phrase] })))
        .map(rule),
    },
  ]);

/** Of every length up to what the gate looks at, and longer; with spaces, signs and accents early and late. */
const phrases = [
  'a',
  'ab',
  'abc',
  'abcd',
  'abcde',
  'abcdef',
  'abcdefgh',
  'a b',
  'ab cd',
  "it's",
  "i'm ok",
  '#4',
  'é',
  'über',
  'naïve',
];

describe('phrases in a text', () => {
  it('are found at every place, odd or even, after and before whatever sign', () => {
    const ruleSet = rulesOn(['containsAny', 'containsAnyPart'], phrases);
    const [engine, reference] = [load(ruleSet), loadPlain(ruleSet)];
    let found = 0;
    for (const phrase of [...phrases, 'AB  CD', 'ÜBER', 'It`s', 'ab\tcd', 'ab, cd', 'ab\u00a0cd', 'I’m ok'])
      for (const before of ['', 'x', ' ', 'x ', 'xy ', '-', 'é ', '. .. ', 'ab '])
        for (const after of ['', 'x', ' ', '!', ' x', '\n\n', "'", "'s", '”']) {
          const facts = reading({ text: `${before}${phrase}${after}` });
          const wanted = reference.match(facts).rules;
          expect(engine.match(facts).rules.join(), JSON.stringify(`${before}${phrase}${after}`)).toBe(wanted.join());
          found += wanted.length;
        }
    expect(found).toBeGreaterThan(5_000);
  });

  it('pass a gate that takes no letter for another than it folds to, and no sign for a letter', () => {
    for (let unit = 0; unit <= 0xff; unit += 1) {
      const character = String.fromCharCode(unit);
      // Signs beyond ASCII do not go through the gate.
      if (unit > 0x7f && !/[À-ÖØ-öø-ÿ]/.test(character)) continue;
      const folded = normalise(`x${character}x`).charAt(1);
      expect(foldFour(unit), character).toBe(foldFour(folded.charCodeAt(0)));
      if (!/\p{L}/u.test(character)) expect(foldFour(unit), character).toBe(0);
    }
    const four = (text: string) => [...text].reduceRight((sum, each) => (sum << 8) | each.charCodeAt(0), 0);
    expect(foldFour(four('aZ-é'))).toBe(0x09_00_1a_01);
  });

  it('are found where signs, spaces or digits stand between their words, however many', () => {
    const ruleSet = rulesOn(['containsAny', 'containsAnyPart'], ['not at all', 'a b c d e f', 'on 24 7 duty', 'to be']);
    const [engine, reference] = [load(ruleSet), loadPlain(ruleSet)];
    const wordsOf = [['not', 'at', 'all'], [...'abcdef'], ['on', '24', '7', 'duty'], ['to', 'be']];
    let found = 0;
    for (const words of wordsOf)
      for (const first of [
        ' ',
        '  ',
        '   ',
        ' - ',
        '... ',
        '\n\n\n\t',
        '_',
        '@[',
        '\u0001',
        '\u007f',
        "'",
        '×',
        '÷',
        '\u00a0',
      ])
        for (const second of [' ', '  ', '. - ', '    '])
          for (let shift = 0; shift < 8; shift += 1) {
            const text = `${'x '.repeat(shift)}${words[0]}${first}${words[1]}${second}${words.slice(2).join(' ')}`;
            const facts = reading({ text: shift % 2 === 0 ? text : text.slice(1) });
            const wanted = reference.match(facts).rules;
            expect(engine.match(facts).rules.join(), JSON.stringify(text)).toBe(wanted.join());
            found += wanted.length;
          }
    expect(found).toBeGreaterThan(1_000);
  });

  it('are found in a text that is longer than all before it, and after one of other letters', () => {
    const ruleSet = rulesOn(['containsAny'], ['refund', 'garçon']);
    const engine = load(ruleSet);
    const found = (text: string) => engine.match(reading({ text })).rules;
    expect(found('a refund')).toEqual([0]);
    expect(found(`${'garçons, '.repeat(9_000)}garçon`)).toEqual([1]);
    expect(found('возврат refund')).toEqual([0]);
    expect(found('un GARÇON')).toEqual([1]);
    expect(found('nothing')).toEqual([]);
  });
});
