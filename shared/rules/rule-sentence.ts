import { capital } from '../capital.ts';
import { cut } from '../cut.ts';
import type { ReasonCode } from '../handoff/reason.ts';
import { type Condition, groupOf, isGroup } from './condition.ts';
import { type Clause, joinedBy } from './language/clause.ts';
import { englishRules } from './language/english/rules.ts';
import type { RuleWords } from './language/rule-words.ts';
import type { Marks } from './marks.ts';
import type { Guard, Outcome, Rule } from './rule.ts';
import { clauseOf, inBrackets } from './sentence.ts';
import { allListed, conditionWords, noWords, textToShow, type Words } from './words.ts';

const ruleWords = ({ language }: Words): RuleWords => language?.rules ?? englishRules;

/**
 * A rule as one sentence that is true by itself: "If the customer asks for a person, unless topics include “legal”, then
 * hand off to Billing with normal priority, because the customer asked for a person; mark it “vip”."
 */
export function ruleSentence(rule: Rule, words: Words = noWords): string {
  const { when, unless, thenDo, always } = ruleWords(words);
  const wanted = conditionsOf(rule.when, true);
  const unwanted = conditionsOf(rule.when, false);
  const what = whatIsDone(rule, words);
  const bounds = [
    ...(wanted.length > 0 ? [when(allClause(wanted, words))] : []),
    ...(unwanted.length > 0 ? [unless(unwanted.map((each) => inBrackets(each, words)))] : []),
  ];
  if (bounds.length === 0) return after(rule, `${always} ${what}`, words);
  return after(rule, [...bounds, wanted.length > 0 ? thenDo(what) : what].join(', '), words);
}

/**
 * A rule as one sentence of a page that is read from the top: the first sentence whose *if* holds decides. What must not
 * hold is left out, since the sentences before it say so; see `readBack`.
 */
export function sentenceInOrder(rule: Rule, place: 'only' | 'among others', words: Words = noWords): string {
  const { when, then } = partsInOrder(rule, place, words);
  const isBound = conditionsOf(rule.when, true).length > 0;
  return after(rule, isBound ? `${when}, ${ruleWords(words).thenDo(then)}` : `${when} ${then}`, words);
}

/** The same in two parts, for a table: "if …", "otherwise" or "always", and what is done, with its full stop. */
export function partsInOrder(
  rule: Rule,
  place: 'only' | 'among others',
  words: Words = noWords,
): { readonly when: string; readonly then: string } {
  const { when, always, otherwise } = ruleWords(words);
  const wanted = conditionsOf(rule.when, true);
  const then = whatIsDone(rule, words);
  if (wanted.length > 0) return { when: when(allClause(wanted, words)), then };
  return { when: place === 'only' ? always : otherwise, then };
}

function after(rule: Rule, sentence: string, words: Words): string {
  const from = afterWords(rule, words);
  return from === undefined ? capital(sentence) : `${from}, ${sentence}`;
}

/**
 * A rule that goes on from a step says from which: "After “Shall I bring a person in?”". One that asks nothing about the
 * answer goes on from a handoff.
 * @returns `undefined` for a rule that begins with a message
 */
export function afterWords({ from, when }: Pick<Rule, 'from' | 'when'>, words: Words = noWords): string | undefined {
  if (from === undefined) return undefined;
  const { afterAnswer, afterHandoff } = ruleWords(words);
  const isAnswer = when.some(({ nodeId }) => nodeId === nodeOf(from));
  return (isAnswer ? afterAnswer : afterHandoff)(stepOf(from, words));
}

/** @param key `<workflow>.<node>` */
const nodeOf = (key: string): string => key.split('.')[1] ?? key;

const stepOf = (key: string, { step }: Words): string => step?.(nodeOf(key)) ?? nodeOf(key);

const whatIsDone = (rule: Rule, words: Words): string =>
  `${saysWords(rule, words)}${outcomeWords(rule.outcome, words)}${marksWords(rule, words)}.`;

const conditionsOf = (guards: readonly Guard[], holds: boolean): readonly Condition[] =>
  guards.filter((guard) => guard.holds === holds).map(({ condition }) => condition);

/** Conditions that must all hold need no brackets around a further “and”. */
export function allClause(conditions: readonly Condition[], words: Words): Clause {
  const flat = conditions.flatMap(membersOfAll);
  const [only] = flat;
  if (flat.length === 1 && only) return clauseOf(only, words);
  if (flat.length === 0) return clauseOf({ all: [] }, words);
  return joinedBy(
    conditionWords(words).and,
    flat.map((each) => inBrackets(each, words)),
  );
}

const membersOfAll = (condition: Condition): readonly Condition[] =>
  isGroup(condition) && groupOf(condition).kind === 'all'
    ? groupOf(condition).members.flatMap(membersOfAll)
    : [condition];

/** What is done, in the middle of a sentence: "hand off to Billing with high priority, because …". */
export function outcomeWords(outcome: Outcome, words: Words = noWords): string {
  const { goOn, giveBack, offer, collect, handOff } = ruleWords(words);
  switch (outcome.kind) {
    case 'continue':
      return goOn;
    case 'return':
      return giveBack;
    case 'offer': {
      const labels = outcome.choices.map(({ label }) => label);
      return offer(stepOf(outcome.key, words), allListed(labels, words));
    }
    case 'collect':
      return collect(stepOf(outcome.key, words), outcome.expects, outcome.attribute);
    case 'handoff': {
      const queue = words.queue?.(outcome.queueId) ?? conditionWords(words).quote(outcome.queueId);
      return handOff({ ...outcome, queue });
    }
  }
}

export const reasonText = (code: ReasonCode, words: Words = noWords): string => ruleWords(words).reason(code);

/** How much of a text for customers is quoted. */
const textSaid = 60;

/** What the customer is told on the way, before anything else comes of it. */
function saysWords({ says = [], texts = {} }: Rule, words: Words): string {
  const told = says.map((key) => cut(textToShow(texts[key] ?? {}, words) ?? key, textSaid));
  return told.length > 0 ? ruleWords(words).saying(told) : '';
}

function marksWords({ tags, attributes = {}, notices = [] }: Marks, words: Words): string {
  const { tag, note, tell } = ruleWords(words);
  const noted = Object.entries(attributes).map(([name, value]) => ({ name, value: valueWords(value, words) }));
  const left = [
    ...(tags.length > 0 ? [tag(allListed(tags, words))] : []),
    ...(noted.length > 0 ? [note(noted)] : []),
    ...notices.map(({ title, to }) => tell(to, title)),
  ];
  return left.map((each) => `; ${each}`).join('');
}

function valueWords(value: string | number | boolean, words: Words): string {
  const { yes, no, quote, number } = conditionWords(words);
  if (typeof value === 'boolean') return value ? yes : no;
  return quote(typeof value === 'number' ? number(value) : value);
}
