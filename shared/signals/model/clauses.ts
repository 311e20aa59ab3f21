import { type Token, tokensOf } from '../language/tokens.ts';
import type { Word } from '../language/words.ts';
import { classesOf } from './classes-of.ts';
import { type Features, featuresOfTokens } from './features.ts';
import { evidence, type LinearModel } from './linear-model.ts';

/** Sentences shorter than this say too little alone: "Hello." or "My card." is read with what follows. */
const shortest = 4;
/** What has no full stop for longer than this is read through a window, which moves by its half. */
const longest = 24;
const window = 16;

/**
 * A text in pieces that say one thing each. A long message tells what it is about in one of its sentences, which would
 * drown among the others; and models know sentences, since those they learned from are mostly short.
 */
export function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: (readonly Token[])[] = [];
  let clause: Token[] = [];
  for (const token of tokens) {
    const { word } = token;
    if (word !== '.') clause.push(token);
    if ((word === '.' || word === '?') && clause.length >= shortest) {
      clauses.push(clause);
      clause = [];
    }
  }
  const last = clauses.at(-1);
  if (clause.length > 0 && last && clause.length < shortest) clauses[clauses.length - 1] = [...last, ...clause];
  else if (clause.length > 0) clauses.push(clause);
  return clauses.some(isLong) ? clauses.flatMap(windowsOf) : clauses;
}

const isLong = (clause: readonly Token[]): boolean => clause.length > longest;

function windowsOf(clause: readonly Token[]): readonly (readonly Token[])[] {
  if (!isLong(clause)) return [clause];
  const windows: (readonly Token[])[] = [];
  for (let from = 0; from + window / 2 < clause.length; from += window / 2)
    windows.push(clause.slice(from, from + window));
  return windows;
}

/** The features of each clause; one pass serves all models. */
export const clauseFeatures = (words: readonly Word[]): readonly Features[] =>
  clausesOf(tokensOf(words)).map((clause) => featuresOfTokens(clause, classesOf));

/** The place of the clause that speaks most for what a model looks for; -1 where there is none. */
export function mostTelling(model: LinearModel, clauses: readonly Features[]): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < clauses.length; at++) {
    const found = evidence(model, clauses[at] as Features);
    if (found <= most) continue;
    best = at;
    most = found;
  }
  return best;
}
