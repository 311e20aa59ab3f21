import { findSignal } from '../signals/catalogue.ts';
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
export function sentenceOf(condition: Condition): string {
  if (isComparison(condition)) return comparisonSentence(condition);
  if (isCount(condition)) return countSentence(condition);
  if (isTrend(condition)) return trendSentence(condition);
  if (isGroup(condition)) return groupSentence(condition);
  const parts = condition.score.map(({ weight, when }) => `${weight} if ${inBrackets(when)}`);
  return `the score of ${parts.join(', ')} is ${condition.op === 'gte' ? 'at least' : 'below'} ${condition.value}`;
}

function groupSentence(group: Parameters<typeof groupOf>[0]): string {
  const { kind, members } = groupOf(group);
  if (members.length === 0) return kind === 'any' || kind === 'atLeast' ? 'never' : 'always';
  const parts = members.map(inBrackets);
  if (kind === 'all') return parts.join(' and ');
  if (kind === 'any') return parts.join(' or ');
  return `${'of' in group ? `at least ${group.atLeast} of` : 'none of'}: ${parts.join('; ')}`;
}

const inBrackets = (part: Condition): string => (isComparison(part) ? sentenceOf(part) : `(${sentenceOf(part)})`);

function countSentence({ count, atLeast, within }: Count): string {
  return `${comparisonSentence(count)} ${atLeast === 1 ? 'once' : `${atLeast} times`} ${windowWords(within, count.signal)}`;
}

function trendSentence({ trend, direction, by, within }: Trend): string {
  const points = findSignal(trend)?.unit === 'percent' ? `${Math.round(by * 1000) / 10} points` : by;
  return `${signalTitle(trend)} ${direction === 'rises' ? 'rose' : 'fell'} by ${points} ${windowWords(within, trend)}`;
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

export const signalTitle = (name: string): string => {
  const known = findSignal(name)?.title;
  if (known) return known;
  if (name.startsWith('hours.')) return `hours “${name.slice(6)}”`;
  return `“${name.replace(/^(customer\.)?attributes\./, '')}”`;
};

export function comparisonSentence({ signal, op, value }: Comparison): string {
  const title = signalTitle(signal);
  if (signal === 'asksForHuman' && op === 'gte' && value === 0.5) return 'the customer asks for a person';
  if (signal.startsWith('hours.') && op === 'eq') return `${title} are ${value ? 'open' : 'closed'}`;
  if (op === 'exists') return `${title} is ${value === false ? 'not known' : 'known'}`;
  return `${title} ${verbs[op]} ${valueText(signal, value)}`;
}

export function valueText(signal: string, value: Comparison['value']): string {
  if (Array.isArray(value)) return value.map((item) => `“${item}”`).join(', ');
  if (typeof value === 'number' && findSignal(signal)?.unit === 'percent') return `${Math.round(value * 1000) / 10} %`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
