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
  type Trend,
} from './condition.ts';
import { bracketed, type Clause, joinedBy, type Statement, type Subject, toClause } from './language/clause.ts';
import { conditionWords, listed, noWords, type Words } from './words.ts';

/** A condition as a person would say it: "AI confidence is below 45 % and topics include billing". */
export const sentenceOf = (condition: Condition, words: Words = noWords): string => clauseOf(condition, words).main;

export const comparisonSentence = (comparison: Comparison, words: Words = noWords): string =>
  clauseOf(comparison, words).main;

/** The same for sentences that a condition is a part of: after *if*, *that* or *whether* it may read otherwise. */
export function clauseOf(condition: Condition, words: Words = noWords): Clause {
  if (isGroup(condition)) return groupClause(condition, words);
  return toClause(statementOf(condition, words), conditionWords(words).isVerbLast);
}

function statementOf(condition: Exclude<Condition, Parameters<typeof groupOf>[0]>, words: Words): Statement {
  if (isComparison(condition)) return comparisonStatement(condition, words);
  if (isCount(condition)) return countStatement(condition, words);
  if (isTrend(condition)) return trendStatement(condition, words);
  const { score, number } = conditionWords(words);
  const parts = condition.score.map(({ weight, when }) => ({ weight: number(weight), when: inBrackets(when, words) }));
  return score(parts, condition.op, number(condition.value));
}

function groupClause(group: Parameters<typeof groupOf>[0], words: Words): Clause {
  const { kind, members } = groupOf(group);
  const { and, or, atLeast, noneOf, always, never } = conditionWords(words);
  if (members.length === 0) return kind === 'any' || kind === 'atLeast' ? never : always;
  const parts = members.map((member) => inBrackets(member, words));
  if (kind === 'all') return joinedBy(and, parts);
  if (kind === 'any') return joinedBy(or, parts);
  return 'of' in group ? atLeast(group.atLeast, parts) : noneOf(parts);
}

/** A part of a longer sentence, in brackets where its own “and” and “or” could be misread. */
export const inBrackets = (part: Condition, words: Words = noWords): Clause =>
  isComparison(part) ? clauseOf(part, words) : bracketed(clauseOf(part, words));

function countStatement({ count, atLeast, within }: Count, words: Words): Statement {
  const { counted, window } = conditionWords(words);
  return counted(comparisonStatement(count, words), atLeast, window(within, findSignal(count.signal)?.per));
}

function trendStatement({ trend, direction, by, within }: Trend, words: Words): Statement {
  const { moved, points, number, window } = conditionWords(words);
  const amount = findSignal(trend)?.unit === 'percent' ? points(number(toPercent(by))) : number(by);
  return moved(subjectOf(trend, words), direction, amount, window(within, findSignal(trend)?.per));
}

/** A signal as a heading or a list has it. */
export const signalTitle = (signal: string, words: Words = noWords): string =>
  conditionWords(words).title(signal) ?? namedSubject(signal, words).text;

/** A signal where a sentence says something of it: "*the chance that the message insults us* is at least 80 %". */
export function subjectOf(signal: string, words: Words = noWords): Subject {
  const { chance, isVerbLast } = conditionWords(words);
  const claim = claimIn(signal, words);
  return claim && findSignal(signal)?.type === 'number'
    ? chance(toClause(claim, isVerbLast))
    : namedSubject(signal, words);
}

function namedSubject(signal: string, words: Words): Subject {
  const { subject, fact } = conditionWords(words);
  const known = subject(signal);
  if (known) return known;
  if (signal.startsWith('hours.')) return fact.hours(words.calendar?.(signal.slice(6)) ?? signal.slice(6));
  const [family = '', kind = '', key] = signal.split('.');
  if (key !== undefined && family === 'queue') {
    const about = queueFacts[kind];
    const name = words.queue?.(key) ?? conditionWords(words).quote(key);
    return about ? fact[about](name) : { text: `${kind} ${name}` };
  }
  if (key !== undefined && isStepFact(family)) return fact[family](words.step?.(key) ?? key);
  return fact.attribute(signal.replace(/^(customer\.)?attributes\./, ''));
}

/** What may be known of a queue, by the second part of its signal's name; the last names the queue. */
const queueFacts: Readonly<Record<string, 'queueOpen' | 'agentsOn' | 'waitSeconds'>> = {
  open: 'queueOpen',
  agentsOn: 'agentsOn',
  waitSeconds: 'waitSeconds',
};

/** What the state remembers of a step, by the family of the signal; its last part names the step. */
const stepFacts = ['split', 'band', 'answer', 'tries'] as const;
const isStepFact = (family: string): family is (typeof stepFacts)[number] =>
  stepFacts.some((known) => known === family);

/** What a signal says outright, as a clause; `undefined` for one that claims nothing, such as a count. */
export function claimClause(signal: string, words: Words = noWords): Clause | undefined {
  const claim = claimIn(signal, words);
  return claim && toClause(claim, conditionWords(words).isVerbLast);
}

const claimIn = (signal: string, words: Words): Statement | undefined => conditionWords(words).claim(signal);

function comparisonStatement({ signal, op, value }: Comparison, words: Words): Statement {
  const { notSo, isOpen, known, compared } = conditionWords(words);
  const claim = claimIn(signal, words);
  if (claim && ((op === 'gte' && value === 0.5) || (op === 'eq' && value === true))) return claim;
  const clause = claimClause(signal, words);
  if (clause && op === 'eq' && value === false) return notSo(clause);
  if (signal.startsWith('hours.') && op === 'eq') return hoursStatement(signal, value === true, words);
  if (signal.startsWith('queue.open.') && op === 'eq') return isOpen(queueName(signal, words), Boolean(value));
  const subject = subjectOf(signal, words);
  return op === 'exists' ? known(subject, value !== false) : compared(subject, op, valueText(signal, value, words));
}

function queueName(signal: string, words: Words): string {
  const queueId = signal.slice('queue.open.'.length);
  return words.queue?.(queueId) ?? conditionWords(words).queue(queueId);
}

function hoursStatement(signal: string, isOpen: boolean, words: Words): Statement {
  const { areOpen, sayOpen } = conditionWords(words);
  const name = words.calendar?.(signal.slice('hours.'.length));
  return name === undefined ? areOpen(subjectOf(signal, words), isOpen) : sayOpen(name, isOpen);
}

export function valueText(signal: string, value: Comparison['value'], words: Words = noWords): string {
  const { number, yes, no, value: known, named } = conditionWords(words);
  if (Array.isArray(value))
    return listed(
      value.map((word) => nameOfValue(signal, word, words)),
      words,
    );
  if (typeof value === 'number' && findSignal(signal)?.unit === 'percent') return `${number(toPercent(value))} %`;
  if (typeof value === 'number') return signal.startsWith('split.') ? `${number(value)} %` : number(value);
  if (typeof value === 'boolean') return value ? yes : no;
  return known(signal, value) ?? named(value);
}

/** A value as a name of its own, such as that of a case for it. */
export const nameOfValue = (signal: string, word: string, words: Words = noWords): string =>
  conditionWords(words).value(signal, word) ?? word;

/** To a tenth of a per cent. */
const toPercent = (share: number): number => Math.round(share * 1000) / 10;
