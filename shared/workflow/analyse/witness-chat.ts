import type { Comparison } from '../../rules/condition.ts';
import { allClause, outcomeWords } from '../../rules/rule-sentence.ts';
import { comparisonSentence, subjectOf, valueText } from '../../rules/sentence.ts';
import { findSignal } from '../../signals/catalogue.ts';
import type { SignalValue } from '../../signals/signal.ts';
import { englishWitness } from '../language/english/witness.ts';
import type { WitnessWords } from '../language/witness-words.ts';
import type { WorkflowWords } from '../language/workflow-language.ts';
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

const witnessWords = ({ language }: WorkflowWords): WitnessWords => language?.witness ?? englishWitness;

/** A finding's witness in words. Names are those that the organisation gave, where `words` knows them. */
export function witnessChat(witness: Witness, words: WorkflowWords = {}): WitnessChat {
  const { decision, confirmedByMessage, confirmedByFacts } = witnessWords(words);
  const { outcome, example } = witness;
  const said = example ? bubblesOf(example, words) : [bubbleOf(witness, words)];
  return {
    bubbles: said,
    given: givenIn(witness, words),
    decision: decision(outcomeWords(outcome, words)),
    why: whyOf(witness, words),
    confirmed: example ? confirmedByMessage : confirmedByFacts,
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

function whyOf({ because, ruleId }: Witness, words: WorkflowWords): string {
  const { since, noRule, noQuestion } = witnessWords(words);
  if (because.length > 0) return since(allClause(because, words));
  return ruleId === undefined ? noRule : noQuestion;
}

/** The AI's answer before a customer's message stands for all that the conversation remembers of its answers. */
function bubblesOf({ before, message }: Example, words: WorkflowWords): readonly Bubble[] {
  const { failed, unsure, noAnswer, noAnswerFound, answerFound } = witnessWords(words);
  const isCustomer = message.role === 'customer';
  const { confidence, failedAttempts, lowConfidenceStreak } = before;
  const about = [
    ...confidenceWords(confidence, words),
    ...(failedAttempts > 0 ? [failed(failedAttempts)] : []),
    ...(lowConfidenceStreak > 0 ? [unsure(lowConfidenceStreak)] : []),
  ];
  const earlier: Bubble = {
    speaker: 'assistant',
    text: failedAttempts > 0 ? noAnswerFound : answerFound,
    about,
  };
  const own = isCustomer
    ? []
    : [...confidenceWords(message.confidence, words), ...(message.answered ? [] : [noAnswer])];
  return [
    ...(about.length > 0 && isCustomer ? [earlier] : []),
    { speaker: isCustomer ? 'customer' : 'assistant', text: message.text, about: own },
  ];
}

const confidenceWords = (confidence: number | undefined, words: WorkflowWords): readonly string[] =>
  confidence === undefined ? [] : [witnessWords(words).confidence(valueText('confidence', confidence, words))];

/** Where no message was found, the facts say at least who speaks, and mostly of what. */
function bubbleOf({ facts }: Witness, words: WorkflowWords): Bubble {
  const { text, asksForHuman, confidence } = facts;
  if (facts.speaker === 'assistant')
    return {
      speaker: 'assistant',
      text: '…',
      about: confidenceWords(typeof confidence === 'number' ? confidence : undefined, words),
    };
  const isAsking = typeof asksForHuman === 'number' && asksForHuman >= 0.5;
  const said = typeof text === 'string' ? text : isAsking ? witnessWords(words).askForPerson : '…';
  return { speaker: 'customer', text: said, about: [] };
}

/** What the bubbles show already. */
const shown: ReadonlySet<string> = new Set(['text', 'speaker', 'turns.customer', 'turns.assistant']);
const shownByExample: ReadonlySet<string> = new Set([
  'asksForHuman',
  'confidence',
  'failedAttempts',
  'lowConfidenceStreak',
]);

function givenIn({ facts, history, example }: Witness, words: WorkflowWords): readonly string[] {
  const now = Object.entries(facts)
    .filter(([signal]) => !shown.has(signal) && !(example && shownByExample.has(signal)))
    .flatMap(([signal, value]) => factWords(signal, value, words));
  const past = Object.entries(history)
    .filter(([, values]) => values.length > 0)
    .map(([signal, values]) => pastWords(signal, values, words));
  return [...now, ...past];
}

function factWords(signal: string, value: SignalValue, words: WorkflowWords): readonly string[] {
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

const pastWords = (signal: string, values: readonly SignalValue[], words: WorkflowWords): string =>
  witnessWords(words).was(
    subjectOf(signal, words),
    values.map((value) => valueText(signal, value as Comparison['value'], words)),
  );
