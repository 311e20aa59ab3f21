import { findSignal } from '../signals/catalogue.ts';
import type { SignalValue } from '../signals/signal.ts';
import { claimOf } from './claims.ts';
import { compare } from './compare.ts';
import type { Comparison } from './condition.ts';
import type { FactChange } from './fact-change.ts';
import type { NearestChange } from './nearest-change.ts';
import type { Outcome } from './rule.ts';
import { subjectOf, valueText } from './sentence.ts';
import { listed, noWords, type Words } from './words.ts';

/** "Had AI confidence been just below 45 % (it was 46 %), it would have been handed off to Billing." */
export function nearestSentence(
  { changes, outcome }: Pick<NearestChange, 'changes' | 'outcome'>,
  words: Words = noWords,
): string {
  const had = changes.map((change) => clauseOf(change, words)).join(', and ');
  return `Had ${had}, ${thenWords(outcome, words)}.`;
}

function thenWords(outcome: Outcome, words: Words): string {
  switch (outcome.kind) {
    case 'continue':
    case 'return':
      return 'the AI would have gone on';
    case 'handoff':
      return `it would have been handed off to ${words.queue?.(outcome.queueId) ?? `“${outcome.queueId}”`}`;
    case 'offer':
      return `the customer would have been asked to choose: ${listed(
        outcome.choices.map(({ label }) => label),
        noWords,
      )}`;
    case 'collect':
      return `the customer would have been asked for “${outcome.attribute}”`;
  }
}

function clauseOf(change: FactChange, words: Words): string {
  const { signal, to, so } = change;
  const isAsking = signal === 'asksForHuman' && typeof to === 'number';
  if (isAsking && so.every(({ comparison }) => comparison.value === 0.5))
    return `the customer ${to >= 0.5 ? '' : 'not '}asked for a person`;
  const claim = claimOf(signal);
  if (claim && typeof to === 'boolean') return `it ${to ? '' : 'not '}been so that ${claim}`;
  const title = subjectOf(signal, words);
  if (to === undefined) return `${title} not been known`;
  if (signal.startsWith('hours.') && typeof to === 'boolean') return `${title} been ${to ? 'open' : 'closed'}`;
  if (Array.isArray(to)) return `${title} ${setWords(change, to)}`;
  if (typeof to === 'string' && so.some(({ comparison }) => isAboutWords(comparison)))
    return `${title} ${so.map((each) => textWords(each, change, words)).join(' and ')}`;
  return `${title} been ${scalarWords(change, to, words)}`;
}

function setWords({ from }: FactChange, to: readonly string[]): string {
  const before: readonly string[] = Array.isArray(from) ? from : [];
  const added = to.filter((item) => !before.includes(item));
  const removed = before.filter((item) => !to.includes(item));
  const parts = [
    added.length > 0 ? `included ${listed(added, noWords)}` : '',
    removed.length > 0 ? `not included ${listed(removed, noWords)}` : '',
  ];
  return parts.filter(Boolean).join(' and ') || 'been known';
}

const isAboutWords = ({ op }: Comparison): boolean =>
  op === 'containsAny' || op === 'containsAnyPart' || op === 'startsWith' || op === 'matches';

const phrasesSaid = 3;

function textWords({ comparison, holds }: FactChange['so'][number], { from, to }: FactChange, words: Words): string {
  const { op, value } = comparison;
  const not = holds ? '' : 'not ';
  const phrases = (Array.isArray(value) ? value : [String(value)]).filter(
    (phrase) => !Array.isArray(value) || compare({ ...comparison, value: [phrase] }, holds ? to : from) === true,
  );
  const said = listed(holds ? phrases.slice(0, 1) : phrases, { ...words, longestList: phrasesSaid });
  if (op === 'matches') return `${not}matched the pattern ${said}`;
  if (op === 'startsWith') return `${not}started with ${said}`;
  return `${not}${op === 'containsAny' ? 'mentioned' : 'contained'} ${said}`;
}

/** A number beside a bound is told by the bound: the value that was tried lies just next to it. */
function scalarWords({ signal, from, so }: FactChange, to: SignalValue, words: Words): string {
  const was = from === undefined ? '' : ` (it was ${said(signal, from, words)})`;
  const bound = so.at(-1)?.comparison.value;
  const isNextTo = typeof to === 'number' && typeof bound === 'number' && to !== bound;
  if (!isNextTo || findSignal(signal)?.type === 'integer') return `${said(signal, to, words)}${was}`;
  return `just ${to < bound ? 'below' : 'above'} ${said(signal, bound, words)}${was}`;
}

const said = (signal: string, value: SignalValue, words: Words): string =>
  valueText(signal, value as Comparison['value'], words);
