import { findSignal } from '../signals/catalogue.ts';
import { type Comparison, type Condition, groupOf, isComparison } from './condition.ts';

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
  exists: 'is known',
};

/** A condition as a person would say it: "AI confidence is below 45 % and topics include billing". */
export function sentenceOf(condition: Condition): string {
  if (isComparison(condition)) return comparisonSentence(condition);
  const { kind, members } = groupOf(condition);
  if (members.length === 0) return kind === 'any' ? 'never' : 'always';
  const parts = members.map((member) => (isComparison(member) ? sentenceOf(member) : `(${sentenceOf(member)})`));
  if (kind === 'all') return parts.join(' and ');
  if (kind === 'any') return parts.join(' or ');
  return `none of: ${parts.join('; ')}`;
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
