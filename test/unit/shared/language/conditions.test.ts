import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, type Condition, comparisonOperators } from '../../../../shared/rules/condition.ts';
import { englishConditions } from '../../../../shared/rules/language/english/conditions.ts';
import { germanConditions } from '../../../../shared/rules/language/german/conditions.ts';
import { nearestSentence } from '../../../../shared/rules/nearest-sentence.ts';
import type { Rule } from '../../../../shared/rules/rule.ts';
import { partsInOrder, ruleSentence } from '../../../../shared/rules/rule-sentence.ts';
import { clauseOf, sentenceOf, signalTitle } from '../../../../shared/rules/sentence.ts';
import { catalogue } from '../../../../shared/signals/catalogue.ts';
import { german } from '../../../../shared/workflow/language/german.ts';
import { anyCondition } from '../rules/any-condition.ts';
import { englishLeft } from './english-left.ts';

const words = { language: german };
const low: Condition = { signal: 'confidence', op: 'lt', value: 0.45 };
const billing: Condition = { signal: 'topics', op: 'has', value: 'billing' };
const asks: Condition = { signal: 'asksForHuman', op: 'gte', value: 0.5 };

describe('a condition in German', () => {
  it.each<[Condition, main: string, dependent: string]>([
    [low, 'die Sicherheit der KI liegt unter 45 %', 'die Sicherheit der KI unter 45 % liegt'],
    [
      { signal: 'confidence', op: 'gte', value: 0.333 },
      'die Sicherheit der KI beträgt mindestens 33,3 %',
      'die Sicherheit der KI mindestens 33,3 % beträgt',
    ],
    [asks, 'der Kunde bittet um einen Menschen', 'der Kunde um einen Menschen bittet'],
    [
      { signal: 'asksIfHuman', op: 'gte', value: 0.5 },
      'der Kunde fragt, ob das ein Mensch ist',
      'der Kunde fragt, ob das ein Mensch ist',
    ],
    [
      { signal: 'outOfScope', op: 'gte', value: 0.5 },
      'das Anliegen liegt jenseits dessen, was die KI kann',
      'das Anliegen jenseits dessen liegt, was die KI kann',
    ],
    [
      { signal: 'repeatContact', op: 'eq', value: false },
      'es stimmt nicht, dass der Kunde sich erneut wegen derselben Sache meldet',
      'es nicht stimmt, dass der Kunde sich erneut wegen derselben Sache meldet',
    ],
    [
      { signal: 'asksForHuman', op: 'gte', value: 0.8 },
      'die Wahrscheinlichkeit, dass der Kunde um einen Menschen bittet, beträgt mindestens 80 %',
      'die Wahrscheinlichkeit, dass der Kunde um einen Menschen bittet, mindestens 80 % beträgt',
    ],
    [billing, 'die Themen enthalten „billing“', 'die Themen „billing“ enthalten'],
    [
      { signal: 'hours.office', op: 'eq', value: false },
      'die Zeiten „office“ sind geschlossen',
      'die Zeiten „office“ geschlossen sind',
    ],
    [{ signal: 'speaker', op: 'eq', value: 'customer' }, 'der Sprecher ist der Kunde', 'der Sprecher der Kunde ist'],
    [
      { signal: 'customer.tier', op: 'in', value: ['gold', 'vip'] },
      'die Kundenstufe ist einer der Werte „gold“, „vip“',
      'die Kundenstufe einer der Werte „gold“, „vip“ ist',
    ],
    [
      { count: low, atLeast: 2, within: { messages: 3 } },
      'die Sicherheit der KI liegt in den letzten 3 Antworten der KI 2-mal unter 45 %',
      'die Sicherheit der KI in den letzten 3 Antworten der KI 2-mal unter 45 % liegt',
    ],
    [
      { trend: 'frustration', direction: 'rises', by: 0.3, within: { minutes: 1 } },
      'die Verärgerung ist in der letzten Minute um 30 Punkte gestiegen',
      'die Verärgerung in der letzten Minute um 30 Punkte gestiegen ist',
    ],
    [
      { any: [low, { all: [asks, billing] }] },
      'die Sicherheit der KI liegt unter 45 % oder (der Kunde bittet um einen Menschen und die Themen enthalten „billing“)',
      'die Sicherheit der KI unter 45 % liegt oder (der Kunde um einen Menschen bittet und die Themen „billing“ enthalten)',
    ],
    [
      { atLeast: 2, of: [low, billing] },
      'mindestens 2 davon gelten: die Sicherheit der KI liegt unter 45 %; die Themen enthalten „billing“',
      'mindestens 2 davon gelten: die Sicherheit der KI liegt unter 45 %; die Themen enthalten „billing“',
    ],
    [
      { score: [{ weight: 1.5, when: asks }], op: 'gte', value: 2 },
      'die Summe der Punkte (1,5, wenn der Kunde um einen Menschen bittet) beträgt mindestens 2',
      'die Summe der Punkte (1,5, wenn der Kunde um einen Menschen bittet) mindestens 2 beträgt',
    ],
    [{ none: [] }, 'immer', 'immer'],
  ])(
    '%j has its verb where a sentence of its own and where a dependent clause has it',
    (condition, main, dependent) => {
      expect(clauseOf(condition, words)).toEqual({ main, dependent });
    },
  );

  it('names every signal of the catalogue, and claims what that claims in English', () => {
    for (const { name, title } of catalogue) {
      expect(germanConditions.title(name), name).toBeDefined();
      expect(signalTitle(name, words), name).not.toBe(title);
      expect(germanConditions.claim(name) !== undefined, name).toBe(englishConditions.claim(name) !== undefined);
    }
  });

  it('has no English left for any signal, compared in any way', () => {
    for (const { name, type } of catalogue)
      for (const op of comparisonOperators)
        for (const value of type === 'text' || type === 'set' ? ['x', ['x']] : [0.5, true, false]) {
          const sentence = sentenceOf({ signal: name, op, value } as Comparison, words);
          expect({ sentence, left: englishLeft(sentence) }).toEqual({ sentence, left: [] });
        }
  });

  it('has no English left, whatever is asked', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const { main, dependent } = clauseOf(condition, { ...words, queue: () => '', step: () => '' });
        const own = (text: string) => text.replaceAll(/\b(billing|gold|customer|assistant)\b|refund/gi, '');
        expect([...englishLeft(own(main)), ...englishLeft(own(dependent))]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const escalates: Rule = {
  id: 'w.person',
  workflowId: 'w',
  guardrail: false,
  when: [
    { nodeId: 'a', exit: 'yes', condition: low, holds: true },
    { nodeId: 'b', exit: 'yes', condition: billing, holds: false },
  ],
  tags: ['vip'],
  attributes: { path: 'fast', trial: true },
  outcome: { kind: 'handoff', queueId: 'billing', priority: 'high', reason: 'low-confidence' },
  path: ['start', 'a', 'b', 'person'],
};

describe('a rule in German', () => {
  it('is one sentence that is true by itself', () => {
    expect(ruleSentence(escalates, { ...words, queue: () => 'Rechnungen' })).toBe(
      'Wenn die Sicherheit der KI unter 45 % liegt, außer wenn die Themen „billing“ enthalten, dann mit hoher Priorität an Rechnungen übergeben, weil die KI sich ihrer Antworten nicht sicher war; als „vip“ markieren; „path“ als „fast“ und „trial“ als ja notieren.',
    );
  });

  it.each<[Partial<Rule>, when: string, then: string]>([
    [{ when: [], tags: [], attributes: {}, outcome: { kind: 'continue' } }, 'sonst', 'die KI weitermachen lassen.'],
    [
      {
        tags: [],
        attributes: {},
        outcome: { kind: 'offer', key: 'w.ask', choices: [{ id: 'yes', label: 'Ja, bitte' }] },
      },
      'wenn die Sicherheit der KI unter 45 % liegt',
      'den Kunden bei „ask“ wählen lassen: „Ja, bitte“.',
    ],
    [
      {
        when: [],
        tags: [],
        attributes: {},
        says: ['w.hello'],
        texts: { 'w.hello': { en: 'Hello', de: 'Hallo' } },
        outcome: { kind: 'collect', key: 'w.ask', attribute: 'order', expects: 'number' },
      },
      'sonst',
      '„Hallo“ sagen und den Kunden bei „ask“ nach einer Zahl fragen, notiert als „order“.',
    ],
  ])('of a table is cut in two: %j', (part, when, then) => {
    expect(partsInOrder({ ...escalates, ...part }, 'among others', words)).toEqual({ when, then });
  });

  it.each<[Rule['when'], string]>([
    [
      [{ nodeId: 'ask', exit: 'yes', condition: billing, holds: true }],
      'Nach „ask“, wenn die Themen „billing“ enthalten',
    ],
    [[], 'Nach der erfolglosen Übergabe bei „ask“, immer'],
  ])('goes on from a step: %j', (when, start) => {
    expect(ruleSentence({ ...escalates, from: 'w.ask', when }, words).startsWith(start)).toBe(true);
  });
});

describe('the nearest change in German', () => {
  const handOff = { kind: 'handoff', queueId: 'billing', priority: 'normal', reason: 'policy' } as const;
  const comparison = low as Comparison;
  it.each([
    [
      { signal: 'confidence', from: 0.46, to: 0.4499, so: [{ comparison, holds: true }] },
      'Wäre die Sicherheit der KI knapp unter 45 % gewesen (statt 46 %), wäre an „billing“ übergeben worden.',
    ],
    [
      { signal: 'asksForHuman', from: 0, to: 0.5, so: [{ comparison: asks as Comparison, holds: true }] },
      'Hätte der Kunde um einen Menschen gebeten, wäre an „billing“ übergeben worden.',
    ],
    [
      { signal: 'topics', from: ['login'], to: ['billing'], so: [] },
      'Hätten die Themen „billing“ enthalten und „login“ nicht enthalten, wäre an „billing“ übergeben worden.',
    ],
    [
      { signal: 'repeatContact', from: true, to: false, so: [] },
      'Hätte nicht gegolten, dass der Kunde sich erneut wegen derselben Sache meldet, wäre an „billing“ übergeben worden.',
    ],
    [
      {
        signal: 'text',
        from: 'x',
        to: 'refund',
        so: [{ comparison: { signal: 'text', op: 'containsAny', value: ['refund'] } as Comparison, holds: true }],
      },
      'Hätte der Text des Kunden „refund“ erwähnt, wäre an „billing“ übergeben worden.',
    ],
    [
      { signal: 'hours.office', from: true, to: false, so: [] },
      'Wären die Zeiten „office“ geschlossen gewesen, wäre an „billing“ übergeben worden.',
    ],
    [
      { signal: 'intent', from: 'x', so: [] },
      'Wäre das Anliegen nicht bekannt gewesen, wäre an „billing“ übergeben worden.',
    ],
  ])('%j: %s', (change, sentence) => {
    expect(nearestSentence({ changes: [change], outcome: handOff }, words)).toBe(sentence);
  });
});
