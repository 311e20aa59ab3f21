import { findSignal } from '../../../signals/catalogue.ts';
import type { Comparison } from '../../condition.ts';
import type { Clause } from '../clause.ts';
import type { ConditionWords } from '../condition-words.ts';
import { claimOf } from './claims.ts';

const verbs: Readonly<Record<Exclude<Comparison['op'], 'exists'>, string>> = {
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
};

const titleOf = (signal: string): string | undefined => findSignal(signal)?.title;

/** English names come with the signals themselves. */
export const englishConditions: ConditionWords = {
  isVerbLast: false,
  and: ' and ',
  or: ' or ',
  yes: 'yes',
  no: 'no',
  quote: (text) => `“${text}”`,
  andMore: (said, count) => `${said} and ${count} more`,
  number: String,
  value: () => undefined,
  named: (word) => word,
  title: titleOf,
  subject: (signal) => named(titleOf(signal)),
  fact: {
    hours: (name) => ({ text: `hours “${name}”` }),
    queueOpen: (name) => ({ text: `the hours of ${name}` }),
    agentsOn: (name) => ({ text: `the number of people on in ${name}` }),
    waitSeconds: (name) => ({ text: `the wait in seconds in ${name}` }),
    split: (step) => ({ text: `the share of the conversation in “${step}”` }),
    band: (step) => ({ text: `the earlier band of “${step}”` }),
    answer: (step) => ({ text: `the answer to “${step}”` }),
    tries: (step) => ({ text: `the tries at “${step}”` }),
    attribute: (name) => ({ text: `“${name}”` }),
  },
  queue: (queueId) => `the queue “${queueId}”`,
  claim: (signal) => whole(claimOf(signal)),
  chance: (claim) => ({ text: `the chance that ${claim.dependent}` }),
  notSo: (claim) => ({ subject: 'it', verb: 'is', rest: `not so that ${claim.dependent}` }),
  compared: ({ text }, op, value) => ({ subject: text, verb: verbs[op], rest: value }),
  known: ({ text }, isKnown) => ({ subject: text, verb: 'is', rest: isKnown ? 'known' : 'not known' }),
  areOpen: ({ text }, isOpen) => ({ subject: text, verb: 'are', rest: stateOf(isOpen) }),
  sayOpen: (name, isOpen) => ({ subject: name, verb: 'say', rest: `we are ${stateOf(isOpen)}` }),
  isOpen: (queue, isOpen) => ({ subject: queue, verb: 'is', rest: stateOf(isOpen) }),
  counted: ({ rest, ...what }, times, window) => ({
    ...what,
    rest: `${rest} ${times === 1 ? 'once' : `${times} times`} ${window}`.trimStart(),
  }),
  moved: ({ text }, direction, by, window) => ({
    subject: text,
    verb: direction === 'rises' ? 'rose' : 'fell',
    rest: `by ${by} ${window}`,
  }),
  points: (amount) => `${amount} points`,
  window: (within, whose) => {
    if ('minutes' in within) return `in the last ${within.minutes === 1 ? 'minute' : `${within.minutes} minutes`}`;
    const messages = whose === 'assistant' ? 'AI answers' : whose === 'customer' ? 'customer messages' : 'messages';
    return `in the last ${within.messages} ${messages}`;
  },
  score: (parts, op, value) => ({
    subject: `the score of ${parts.map(({ weight, when }) => `${weight} if ${when.dependent}`).join(', ')}`,
    verb: 'is',
    rest: `${op === 'gte' ? 'at least' : 'below'} ${value}`,
  }),
  atLeast: (least, members) => same(`at least ${least} of: ${listOf(members)}`),
  noneOf: (members) => same(`none of: ${listOf(members)}`),
  always: { main: 'always', dependent: 'always' },
  never: { main: 'never', dependent: 'never' },
};

const stateOf = (isOpen: boolean): string => (isOpen ? 'open' : 'closed');
const same = (text: string): Clause => ({ main: text, dependent: text });
const listOf = (members: readonly Clause[]): string => members.map(({ main }) => main).join('; ');
const named = (text: string | undefined) => (text === undefined ? undefined : { text });
const whole = (text: string | undefined) => (text === undefined ? undefined : { subject: text, verb: '', rest: '' });
