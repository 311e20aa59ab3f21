import type { Comparison } from '../../rules/condition.ts';
import { allWords, outcomeWords } from '../../rules/rule-sentence.ts';
import { comparisonSentence, subjectOf, valueText } from '../../rules/sentence.ts';
import { noWords, type Words } from '../../rules/words.ts';
import { findSignal } from '../../signals/catalogue.ts';
import type { SignalValue } from '../../signals/signal.ts';
import type { Example, Witness } from '../witness.ts';

export interface Bubble {
  readonly speaker: 'customer' | 'assistant';
  readonly text: string;
  /** Beside the words, such as "confidence 30 %". */
  readonly about: readonly string[];
}

/** A witness as people read it: what is said, what else is so, and what Baton then does. */
export interface WitnessChat {
  /** Oldest first; the last one is the message that is decided. */
  readonly bubbles: readonly Bubble[];
  /** Facts that no bubble shows, such as "the hours “office” are closed". */
  readonly given: readonly string[];
  /** "Baton would hand off to “billing” with normal priority, because …." */
  readonly decision: string;
  /** "Since topics include billing." */
  readonly why: string;
  /** How sure this is: what was run. */
  readonly confirmed: string;
}

/** A finding's witness in words. Names are those that the organisation gave, where `words` knows them. */
export function witnessChat(witness: Witness, words: Words = noWords): WitnessChat {
  const { outcome, because, ruleId, example } = witness;
  const said = example ? bubblesOf(example) : [bubbleOf(witness)];
  return {
    bubbles: said,
    given: givenIn(witness, words),
    decision: `Baton would ${outcomeWords(outcome, words)}.`,
    why: whyOf(because.length > 0 ? allWords(because, words) : undefined, ruleId),
    confirmed: example
      ? 'Confirmed: this very message was run through the detectors and the rules.'
      : 'Confirmed by the rules on these facts; no single message was found that brings just them about.',
  };
}

/** The chat as indented lines, for a terminal. */
export function witnessText({ bubbles, given, decision, why, confirmed }: WitnessChat): string {
  const names = { customer: 'Customer', assistant: 'AI' } as const;
  return [
    ...given.map((fact) => `given that ${fact}`),
    ...bubbles.map(({ speaker, text, about }) => `${names[speaker]}: “${text}”${inBrackets(about)}`),
    `${decision} ${why}`,
    confirmed,
  ]
    .map((line) => `    ${line}\n`)
    .join('');
}

const inBrackets = (about: readonly string[]): string => (about.length > 0 ? ` (${about.join(', ')})` : '');

function whyOf(because: string | undefined, ruleId: string | undefined): string {
  if (because !== undefined) return `Since ${because}.`;
  return ruleId === undefined ? 'No rule fits.' : 'No question on the way holds.';
}

/** The AI's answer before a customer's message stands for all that the conversation remembers of its answers. */
function bubblesOf({ before, message }: Example): readonly Bubble[] {
  const isCustomer = message.role === 'customer';
  const { confidence, failedAttempts, lowConfidenceStreak } = before;
  const about = [
    ...confidenceWords(confidence),
    ...(failedAttempts > 0 ? [`${inARow(failedAttempts)} without an answer`] : []),
    ...(lowConfidenceStreak > 0 ? [`${inARow(lowConfidenceStreak)} unsure`] : []),
  ];
  const earlier: Bubble = {
    speaker: 'assistant',
    text: failedAttempts > 0 ? 'I could not find that.' : 'Here is what I found.',
    about,
  };
  const own = isCustomer ? [] : [...confidenceWords(message.confidence), ...(message.answered ? [] : ['no answer'])];
  return [
    ...(about.length > 0 && isCustomer ? [earlier] : []),
    { speaker: isCustomer ? 'customer' : 'assistant', text: message.text, about: own },
  ];
}

const inARow = (count: number): string => (count === 1 ? 'once' : `${count} times in a row`);

const confidenceWords = (confidence: number | undefined): readonly string[] =>
  confidence === undefined ? [] : [`confidence ${valueText('confidence', confidence)}`];

/** Where no message was found, the facts say at least who speaks, and mostly of what. */
function bubbleOf({ facts }: Witness): Bubble {
  const { text, asksForHuman, confidence } = facts;
  if (facts.speaker === 'assistant')
    return {
      speaker: 'assistant',
      text: '…',
      about: confidenceWords(typeof confidence === 'number' ? confidence : undefined),
    };
  const isAsking = typeof asksForHuman === 'number' && asksForHuman >= 0.5;
  const words = typeof text === 'string' ? text : isAsking ? 'I want to talk to a person.' : '…';
  return { speaker: 'customer', text: words, about: [] };
}

/** What the bubbles show already. */
const shown: ReadonlySet<string> = new Set(['text', 'speaker', 'turns.customer', 'turns.assistant']);
const shownByExample: ReadonlySet<string> = new Set([
  'asksForHuman',
  'confidence',
  'failedAttempts',
  'lowConfidenceStreak',
]);

function givenIn({ facts, history, example }: Witness, words: Words): readonly string[] {
  const now = Object.entries(facts)
    .filter(([signal]) => !shown.has(signal) && !(example && shownByExample.has(signal)))
    .flatMap(([signal, value]) => factWords(signal, value, words));
  const past = Object.entries(history)
    .filter(([, values]) => values.length > 0)
    .map(([signal, values]) => pastWords(signal, values, words));
  return [...now, ...past];
}

function factWords(signal: string, value: SignalValue, words: Words): readonly string[] {
  if (typeof value === 'object') {
    if (value.length === 0) return [];
    const comparison: Comparison = { signal, op: value.length === 1 ? 'has' : 'hasAll', value: [...value] };
    return [comparisonSentence(value.length === 1 ? { ...comparison, value: value[0] ?? '' } : comparison, words)];
  }
  // An empty text is how the band of a score stands before its first message.
  if (value === '') return [];
  const isAsking = signal === 'asksForHuman' && typeof value === 'number';
  if (isAsking && value >= 0.5) return [comparisonSentence({ signal, op: 'gte', value: 0.5 }, words)];
  if (isAsking || isNothing(signal, value)) return [];
  return [comparisonSentence({ signal, op: 'eq', value }, words)];
}

/** A counter or a chance of 0 is how each conversation begins. */
const isNothing = (signal: string, value: SignalValue): boolean =>
  value === 0 && findSignal(signal)?.range?.[0] === 0 && signal !== 'confidence';

const pastWords = (signal: string, values: readonly SignalValue[], words: Words): string =>
  `${subjectOf(signal, words)} was ${values.map((value) => valueText(signal, value as Comparison['value'], words)).join(', then ')}`;
