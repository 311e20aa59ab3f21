import { findSignal } from '../signals/catalogue.ts';
import { claimOf } from './claims.ts';
import {
  type Comparison,
  type Condition,
  type Count,
  groupOf,
  isComparison,
  isCount,
  isGroup,
  isTrend,
  type TimeWindow,
  type Trend,
} from './condition.ts';
import { listed, noWords, type Words } from './words.ts';

const verbs: Readonly<Record<Comparison['op'], string>> = {
  eq: 'is',
  ne: 'is not',
  lt: 'is below',
  lte: 'is at most',
  gt: 'is above',
  gte: 'is at least',
  in: 'is one of',
  has: 'include',
  hasAny: 'include one of',
  hasAll: 'include all of',
  containsAny: 'mention',
  containsAnyPart: 'contain',
  startsWith: 'start with',
  matches: 'match the pattern',
  exists: 'is known',
};

/** A condition as a person would say it: "AI confidence is below 45 % and topics include billing". */
export function sentenceOf(condition: Condition, words: Words = noWords): string {
  if (isComparison(condition)) return comparisonSentence(condition, words);
  if (isCount(condition)) return countSentence(condition, words);
  if (isTrend(condition)) return trendSentence(condition, words);
  if (isGroup(condition)) return groupSentence(condition, words);
  const parts = condition.score.map(({ weight, when }) => `${weight} if ${inBrackets(when, words)}`);
  return `the score of ${parts.join(', ')} is ${condition.op === 'gte' ? 'at least' : 'below'} ${condition.value}`;
}

function groupSentence(group: Parameters<typeof groupOf>[0], words: Words): string {
  const { kind, members } = groupOf(group);
  if (members.length === 0) return kind === 'any' || kind === 'atLeast' ? 'never' : 'always';
  const parts = members.map((member) => inBrackets(member, words));
  if (kind === 'all') return parts.join(' and ');
  if (kind === 'any') return parts.join(' or ');
  return `${'of' in group ? `at least ${group.atLeast} of` : 'none of'}: ${parts.join('; ')}`;
}

/** A part of a longer sentence, in brackets where its own “and” and “or” could be misread. */
export const inBrackets = (part: Condition, words: Words = noWords): string =>
  isComparison(part) ? sentenceOf(part, words) : `(${sentenceOf(part, words)})`;

function countSentence({ count, atLeast, within }: Count, words: Words): string {
  const times = atLeast === 1 ? 'once' : `${atLeast} times`;
  return `${comparisonSentence(count, words)} ${times} ${windowWords(within, count.signal)}`;
}

function trendSentence({ trend, direction, by, within }: Trend, words: Words): string {
  const points = findSignal(trend)?.unit === 'percent' ? `${Math.round(by * 1000) / 10} points` : by;
  return `${subjectOf(trend, words)} ${direction === 'rises' ? 'rose' : 'fell'} by ${points} ${windowWords(within, trend)}`;
}

function windowWords(within: TimeWindow, signal: string): string {
  if ('minutes' in within) return `in the last ${within.minutes === 1 ? 'minute' : `${within.minutes} minutes`}`;
  return `in the last ${within.messages} ${messagesOf(signal)}`;
}

/** The messages that give a signal its values, and which a window therefore counts. */
export function messagesOf(signal: string): string {
  const per = findSignal(signal)?.per;
  return per === 'assistant' ? 'AI answers' : per === 'customer' ? 'customer messages' : 'messages';
}

export function signalTitle(name: string, { calendar, queue, step }: Words = noWords): string {
  const known = findSignal(name)?.title;
  if (known) return known;
  if (name.startsWith('hours.')) return `hours “${calendar?.(name.slice(6)) ?? name.slice(6)}”`;
  const [family = '', kind = '', key] = name.split('.');
  if (key !== undefined && family === 'queue') return `${queueFacts[kind] ?? kind} ${queue?.(key) ?? `“${key}”`}`;
  if (key !== undefined && stepFacts[family]) return `${stepFacts[family]} “${step?.(key) ?? key}”`;
  return `“${name.replace(/^(customer\.)?attributes\./, '')}”`;
}

/** What may be known of a queue, by the second part of its signal's name; the last names the queue. */
const queueFacts: Readonly<Record<string, string>> = {
  open: 'the hours of',
  agentsOn: 'the number of people on in',
  waitSeconds: 'the wait in seconds in',
};

/** What the state remembers of a step, by the family of the signal; its last part names the step. */
const stepFacts: Readonly<Record<string, string>> = {
  split: 'the share of the conversation in',
  band: 'the earlier band of',
  answer: 'the answer to',
  tries: 'the tries at',
};

/** A signal where a sentence says something of it: "*the chance that the message insults us* is at least 80 %". */
export function subjectOf(signal: string, words: Words = noWords): string {
  const claim = claimOf(signal);
  return claim && findSignal(signal)?.type === 'number' ? `the chance that ${claim}` : signalTitle(signal, words);
}

export function comparisonSentence({ signal, op, value }: Comparison, words: Words = noWords): string {
  const title = subjectOf(signal, words);
  const claim = claimOf(signal);
  if (claim && ((op === 'gte' && value === 0.5) || (op === 'eq' && value === true))) return claim;
  if (claim && op === 'eq' && value === false) return `it is not so that ${claim}`;
  if (signal.startsWith('hours.') && op === 'eq') return hoursSentence(signal, value === true, words);
  if (signal.startsWith('queue.open.') && op === 'eq')
    return `${queueName(signal, words)} is ${value ? 'open' : 'closed'}`;
  if (op === 'exists') return `${title} is ${value === false ? 'not known' : 'known'}`;
  return `${title} ${verbs[op]} ${valueText(signal, value, words)}`;
}

function queueName(signal: string, { queue }: Words): string {
  const queueId = signal.slice('queue.open.'.length);
  return queue?.(queueId) ?? `the queue “${queueId}”`;
}

function hoursSentence(signal: string, isOpen: boolean, words: Words): string {
  const name = words.calendar?.(signal.slice('hours.'.length));
  const state = isOpen ? 'open' : 'closed';
  return name === undefined ? `${signalTitle(signal)} are ${state}` : `${name} say we are ${state}`;
}

export function valueText(signal: string, value: Comparison['value'], words: Words = noWords): string {
  if (Array.isArray(value)) return listed(value, words);
  if (typeof value === 'number' && findSignal(signal)?.unit === 'percent') return `${Math.round(value * 1000) / 10} %`;
  if (typeof value === 'number' && signal.startsWith('split.')) return `${value} %`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
