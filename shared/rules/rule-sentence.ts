import { detailWords } from '../conversation/detail.ts';
import { cut } from '../cut.ts';
import { type ReasonCode, reasonTexts } from '../handoff/reason.ts';
import { type Condition, groupOf, isGroup } from './condition.ts';
import type { Marks } from './marks.ts';
import type { Guard, Outcome, Rule } from './rule.ts';
import { inBrackets, sentenceOf } from './sentence.ts';
import { listed, noWords, type Words } from './words.ts';

/**
 * A rule as one sentence that is true by itself: "If the customer asks for a person, unless topics include “legal”, then
 * hand off to Billing with normal priority, because the customer asked for a person; mark it “vip”."
 */
export function ruleSentence(rule: Rule, words: Words = noWords): string {
  const wanted = conditionsOf(rule.when, true);
  const unwanted = conditionsOf(rule.when, false);
  const what = whatIsDone(rule, words);
  const unless = unwanted.length > 0 ? `unless ${unwanted.map((each) => inBrackets(each, words)).join(' or ')}` : '';
  const only = wanted.length > 0 ? [`if ${allWords(wanted, words)}`] : [];
  const bounds = [...only, ...(unless ? [unless] : [])];
  const then = wanted.length > 0 ? `then ${what}` : what;
  return after(rule, bounds.length > 0 ? [...bounds, then].join(', ') : `always ${what}`, words);
}

/**
 * A rule as one sentence of a page that is read from the top: the first sentence whose *if* holds decides. What must not
 * hold is left out, since the sentences before it say so; see `readBack`.
 */
export function sentenceInOrder(rule: Rule, place: 'only' | 'among others', words: Words = noWords): string {
  const { when, then } = partsInOrder(rule, place, words);
  return after(rule, when.startsWith('if ') ? `${when}, then ${then}` : `${when} ${then}`, words);
}

/** The same in two parts, for a table: "if …", "otherwise" or "always", and what is done, with its full stop. */
export function partsInOrder(
  rule: Rule,
  place: 'only' | 'among others',
  words: Words = noWords,
): { readonly when: string; readonly then: string } {
  const wanted = conditionsOf(rule.when, true);
  const then = whatIsDone(rule, words);
  if (wanted.length > 0) return { when: `if ${allWords(wanted, words)}`, then };
  return { when: place === 'only' ? 'always' : 'otherwise', then };
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
  const isAnswer = when.some(({ nodeId }) => nodeId === nodeOf(from));
  return `After ${isAnswer ? '' : 'the handoff at '}${stepOf(from, words)}${isAnswer ? '' : ' came to nothing'}`;
}

/** @param key `<workflow>.<node>` */
const nodeOf = (key: string): string => key.split('.')[1] ?? key;

const stepOf = (key: string, { step }: Words): string => `“${step?.(nodeOf(key)) ?? nodeOf(key)}”`;

const whatIsDone = (rule: Rule, words: Words): string =>
  `${saysWords(rule)}${outcomeWords(rule.outcome, words)}${marksWords(rule)}.`;

const conditionsOf = (guards: readonly Guard[], holds: boolean): readonly Condition[] =>
  guards.filter((guard) => guard.holds === holds).map(({ condition }) => condition);

/** Conditions that must all hold need no brackets around a further “and”. */
export function allWords(conditions: readonly Condition[], words: Words): string {
  const flat = conditions.flatMap(membersOfAll);
  const [only] = flat;
  if (flat.length === 1 && only) return sentenceOf(only, words);
  return flat.length === 0 ? sentenceOf({ all: [] }, words) : flat.map((each) => inBrackets(each, words)).join(' and ');
}

const membersOfAll = (condition: Condition): readonly Condition[] =>
  isGroup(condition) && groupOf(condition).kind === 'all'
    ? groupOf(condition).members.flatMap(membersOfAll)
    : [condition];

/** What is done, in the middle of a sentence: "hand off to Billing with high priority, because …". */
export function outcomeWords(outcome: Outcome, words: Words = noWords): string {
  switch (outcome.kind) {
    case 'continue':
      return 'let the AI go on';
    case 'return':
      return 'give the customer back to the AI';
    case 'offer':
      return `ask the customer at ${stepOf(outcome.key, words)} to choose ${listed(labelsOf(outcome), {})}`;
    case 'collect':
      return `ask the customer at ${stepOf(outcome.key, words)} for ${detailWords[outcome.expects]}, noted as “${outcome.attribute}”`;
    case 'handoff': {
      const { queueId, priority, channel, reason } = outcome;
      const queue = words.queue?.(queueId) ?? `“${queueId}”`;
      return `hand off to ${queue} with ${priority} priority${channel ? `, by ${channel}` : ''}, because ${because(reason)}`;
    }
  }
}

const labelsOf = ({ choices }: Outcome & { kind: 'offer' }): readonly string[] => choices.map(({ label }) => label);

/** How much of a text for customers is quoted. */
const textSaid = 60;

/** What the customer is told on the way, before anything else comes of it. */
function saysWords({ says = [], texts = {} }: Rule): string {
  const told = says.map((key) => `say “${cut(texts[key]?.en ?? Object.values(texts[key] ?? {})[0] ?? key, textSaid)}”`);
  return told.length > 0 ? `${told.join(', ')} and ` : '';
}

function because(reason: ReasonCode): string {
  if (reason === 'valued-customer') return 'the customer has a promise of personal service';
  const text = reasonTexts[reason];
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function marksWords({ tags, attributes = {}, notices = [] }: Marks): string {
  const noted = Object.entries(attributes).map(([name, value]) => `“${name}” as ${valueWords(value)}`);
  const left = [
    ...(tags.length > 0 ? [`mark it ${listed(tags, noWords)}`] : []),
    ...(noted.length > 0 ? [`note ${noted.join(' and ')}`] : []),
    ...notices.map(({ title, to }) => `tell ${to === 'inbox' ? 'the team' : 'the webhook of the channel'} “${title}”`),
  ];
  return left.map((each) => `; ${each}`).join('');
}

const valueWords = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : `“${value}”`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
