import { detailWords } from '../conversation/reply.ts';
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
  const what = `${whenWords(rule, words)}${outcomeWords(rule.outcome, words)}${marksWords(rule, words)}.`;
  const unless = unwanted.length > 0 ? `unless ${unwanted.map((each) => inBrackets(each, words)).join(' or ')}` : '';
  if (wanted.length === 0) return unless ? `${capital(unless)}, ${what}` : `Always ${what}`;
  return unless
    ? `If ${allWords(wanted, words)}, ${unless}, then ${what}`
    : `If ${allWords(wanted, words)}, then ${what}`;
}

/**
 * A rule as one sentence of a page that is read from the top: the first sentence whose *if* holds decides. What must not
 * hold is left out, since the sentences before it say so; see `readBack`.
 */
export function sentenceInOrder(rule: Rule, place: 'only' | 'among others', words: Words = noWords): string {
  const wanted = conditionsOf(rule.when, true);
  const what = `${whenWords(rule, words)}${outcomeWords(rule.outcome, words)}${marksWords(rule, words)}.`;
  if (wanted.length > 0) return `If ${allWords(wanted, words)}, then ${what}`;
  return place === 'only' ? `Always ${what}` : `Otherwise ${what}`;
}

/** Where a rule goes on from: a question that was answered, or a handoff that came to nothing. */
function whenWords({ from }: Rule, { step }: Words): string {
  if (from === undefined) return '';
  const nodeId = from.slice(from.indexOf('.') + 1);
  return `going on from “${step?.(nodeId) ?? nodeId}”, `;
}

const conditionsOf = (guards: readonly Guard[], holds: boolean): readonly Condition[] =>
  guards.filter((guard) => guard.holds === holds).map(({ condition }) => condition);

/** Conditions that must all hold need no brackets around a further “and”. */
function allWords(conditions: readonly Condition[], words: Words): string {
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
      return `let the customer choose: ${outcome.choices.map(({ label }) => `“${label}”`).join(', ')}`;
    case 'collect':
      return `ask the customer for “${outcome.attribute}” (${detailWords[outcome.expects]})`;
    case 'handoff': {
      const { queueId, priority, channel, reason } = outcome;
      const queue = words.queue?.(queueId) ?? `“${queueId}”`;
      return `hand off to ${queue} with ${priority} priority${channel ? `, by ${channel}` : ''}, because ${because(reason)}`;
    }
  }
}

function because(reason: ReasonCode): string {
  if (reason === 'valued-customer') return 'the customer has a promise of personal service';
  const text = reasonTexts[reason];
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function marksWords({ tags, attributes, says }: Marks, words: Words): string {
  const noted = Object.entries(attributes ?? {}).map(([name, value]) => `“${name}” as ${valueWords(value)}`);
  return [
    tags.length > 0 ? `; mark it ${listed(tags, { ...words, longestList: tags.length })}` : '',
    noted.length > 0 ? `; note ${noted.join(' and ')}` : '',
    says
      ? `; say ${says
          .map((key) => key.slice(key.indexOf('.') + 1))
          .map((id) => `“${words.step?.(id) ?? id}”`)
          .join(' and ')}`
      : '',
  ].join('');
}

const valueWords = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : `“${value}”`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
