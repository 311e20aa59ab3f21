import { findSignal } from '../signals/catalogue.ts';
import type { SignalValue } from '../signals/signal.ts';
import { compare } from './compare.ts';
import type { Comparison } from './condition.ts';
import type { FactChange } from './fact-change.ts';
import type { Subject } from './language/clause.ts';
import { englishNearest } from './language/english/nearest.ts';
import type { NearestWords, TextWords } from './language/nearest-words.ts';
import type { NearestChange } from './nearest-change.ts';
import type { Outcome } from './rule.ts';
import { claimClause, subjectOf, valueText } from './sentence.ts';
import { allListed, conditionWords, listed, noWords, type Words } from './words.ts';

const nearestWords = ({ language }: Words): NearestWords => language?.nearest ?? englishNearest;

/** "Had AI confidence been just below 45 % (it was 46 %), it would have been handed off to Billing." */
export const nearestSentence = (
  { changes, outcome }: Pick<NearestChange, 'changes' | 'outcome'>,
  words: Words = noWords,
): string =>
  nearestWords(words).had(
    changes.map((change) => clauseOf(change, words)),
    thenWords(outcome, words),
  );

function thenWords(outcome: Outcome, words: Words): string {
  const { goneOn, handedOff, offered, collected } = nearestWords(words);
  switch (outcome.kind) {
    case 'continue':
    case 'return':
      return goneOn;
    case 'handoff':
      return handedOff(words.queue?.(outcome.queueId) ?? conditionWords(words).quote(outcome.queueId));
    case 'offer':
      return offered(
        allListed(
          outcome.choices.map(({ label }) => label),
          words,
        ),
      );
    case 'collect':
      return collected(outcome.attribute);
  }
}

function clauseOf(change: FactChange, words: Words): string {
  const { signal, from, to, so } = change;
  const { asked, claimed, unknown, open, text, scalar } = nearestWords(words);
  const isAsking = signal === 'asksForHuman' && typeof to === 'number';
  if (isAsking && so.every(({ comparison }) => comparison.value === 0.5)) return asked(to >= 0.5);
  const claim = claimClause(signal, words);
  if (claim && typeof to === 'boolean') return claimed(claim, to);
  const subject = subjectOf(signal, words);
  if (to === undefined) return unknown(subject);
  if (signal.startsWith('hours.') && typeof to === 'boolean') return open(subject, to);
  if (Array.isArray(to)) return setWords(subject, change, to, words);
  const about = so.flatMap((each) => textWords(each, change, words) ?? []);
  if (typeof to === 'string' && about.length > 0) return text(subject, about);
  return scalar(subject, scalarWords(change, to, words), from === undefined ? undefined : said(signal, from, words));
}

function setWords(subject: Subject, { from }: FactChange, to: readonly string[], words: Words): string {
  const { included, known } = nearestWords(words);
  const before: readonly string[] = Array.isArray(from) ? from : [];
  const added = to.filter((item) => !before.includes(item));
  const removed = before.filter((item) => !to.includes(item));
  if (added.length === 0 && removed.length === 0) return known(subject);
  const saidOf = (items: readonly string[]) => (items.length > 0 ? allListed(items, words) : undefined);
  return included(subject, saidOf(added), saidOf(removed));
}

const phrasesSaid = 3;

/** @returns `undefined` for a comparison that does not look into the words */
function textWords(
  { comparison, holds }: FactChange['so'][number],
  { from, to }: FactChange,
  words: Words,
): TextWords | undefined {
  const { op, value } = comparison;
  if (!isAboutWords(op)) return undefined;
  const phrases = (Array.isArray(value) ? value : [String(value)]).filter(
    (phrase) => !Array.isArray(value) || compare({ ...comparison, value: [phrase] }, holds ? to : from) === true,
  );
  return { op, holds, said: listed(holds ? phrases.slice(0, 1) : phrases, { ...words, longestList: phrasesSaid }) };
}

const isAboutWords = (op: Comparison['op']): op is TextWords['op'] =>
  op === 'containsAny' || op === 'containsAnyPart' || op === 'startsWith' || op === 'matches';

/** A number beside a bound is told by the bound: the value that was tried lies just next to it. */
function scalarWords({ signal, so }: FactChange, to: SignalValue, words: Words): string {
  const bound = so.at(-1)?.comparison.value;
  const isNextTo = typeof to === 'number' && typeof bound === 'number' && to !== bound;
  if (!isNextTo || findSignal(signal)?.type === 'integer') return said(signal, to, words);
  return nearestWords(words).justBeside(to < bound ? 'below' : 'above', said(signal, bound, words));
}

const said = (signal: string, value: SignalValue, words: Words): string =>
  valueText(signal, value as Comparison['value'], words);
