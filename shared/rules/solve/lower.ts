import type { SignalValue } from '../../signals/signal.ts';
import { compare } from '../compare.ts';
import {
  type Comparison,
  type Condition,
  type Count,
  groupOf,
  isComparison,
  isCount,
  isGroup,
  isTrend,
  type Score,
  type Trend,
} from '../condition.ts';
import { matchesPattern } from '../pattern.ts';
import type { Truth } from '../truth.ts';
import { type Formula, Formulas } from './formula.ts';
import { maskWhere } from './mask.ts';
import { looksInside, type Phrase, phrasesOf, sayingsOf } from './phrases.ts';
import type { Variables } from './variables.ts';

/** What is asked of a three-valued condition: that it is true, that it is false, or that it is not. */
export type Want = 'true' | 'not-true' | 'false' | 'not-false';

const opposite = { true: 'not-true', 'not-true': 'true', false: 'not-false', 'not-false': 'false' } as const;
/** What it takes for the negation of a condition. */
const negated = { true: 'false', 'not-true': 'not-false', false: 'true', 'not-false': 'not-true' } as const;

const passes = (want: Want, truth: Truth): boolean =>
  want === 'true'
    ? truth === true
    : want === 'false'
      ? truth === false
      : want === 'not-true'
        ? truth !== true
        : truth !== false;

/**
 * Turns conditions into formulas. Each formula lets through at least all facts that meet the condition; for numbers,
 * booleans, sets and compared texts just those. What looks into a text or into the past is let through more freely.
 */
export class Lowering {
  private readonly known = new Map<Condition, Partial<Record<Want, Formula>>>();
  private readonly variables: Variables;
  readonly formulas = new Formulas();

  constructor(variables: Variables) {
    this.variables = variables;
  }

  formula(condition: Condition, want: Want): Formula {
    const known = this.known.get(condition) ?? {};
    this.known.set(condition, known);
    known[want] ??= this.make(condition, want);
    return known[want];
  }

  private make(condition: Condition, want: Want): Formula {
    if (isComparison(condition)) return this.comparison(condition, want);
    if (isCount(condition) || isTrend(condition)) return this.recent(condition, want);
    if (!isGroup(condition)) return this.score(condition, want);
    const { kind, members } = groupOf(condition);
    if (kind === 'none') return this.members('any', members, negated[want]);
    if (kind !== 'atLeast') return this.members(kind, members, want);
    const least = 'of' in condition ? condition.atLeast : 0;
    // "At least k hold" counts what is true for *true* and what is not false for *not false*, and so on.
    const counted = want === 'true' || want === 'not-true' ? 'true' : 'not-false';
    return this.sum(
      members.map((when) => ({ weight: 1, when, counted })),
      want === 'true' || want === 'not-false',
      least,
    );
  }

  private members(kind: 'all' | 'any', members: readonly Condition[], want: Want): Formula {
    const parts = members.map((member) => this.formula(member, want));
    const isPositive = want === 'true' || want === 'not-false';
    return (kind === 'all') === isPositive ? this.formulas.and(parts) : this.formulas.or(parts);
  }

  /** As the evaluator: what is unknown counts where it lowers the lowest sum, or raises the highest. */
  private score({ score, op, value }: Score, want: Want): Formula {
    const isTrue = op === 'gte';
    const onLowest = (want === 'true' || want === 'not-true') === isTrue;
    const counted = (weight: number): Want => (onLowest === weight > 0 ? 'true' : 'not-false');
    const reaches = want === 'true' || want === 'not-false' ? isTrue : !isTrue;
    return this.sum(
      score.map(({ weight, when }) => ({ weight, when, counted: counted(weight) })),
      reaches,
      value,
    );
  }

  private sum(
    parts: readonly { readonly weight: number; readonly when: Condition; readonly counted: Want }[],
    reaches: boolean,
    value: number,
  ): Formula {
    const counting = parts.filter(({ weight }) => weight !== 0);
    return this.formulas.sum(
      counting.map(({ weight, when, counted }) => {
        const holds = this.formula(when, counted);
        const fails = this.formula(when, opposite[counted]);
        return { weight, holds, fails, choice: this.variables.choice(`${holds.id}/${fails.id}`) };
      }),
      reaches,
      value,
    );
  }

  private comparison(comparison: Comparison, want: Want): Formula {
    const { signal, op } = comparison;
    const { type } = this.variables.value(signal).domain;
    return type === 'set' && compare(comparison, []) !== undefined && op !== 'exists'
      ? this.membership(comparison, want)
      : looksInside(comparison) && (op === 'matches' || compare(comparison, 'x') !== undefined)
        ? this.wording(comparison, want)
        : this.valued(signal, (actual) => passes(want, compare(comparison, actual)));
  }

  /** That the value of a signal is in one of these cells. */
  valued(signal: string, isIn: (value: SignalValue | undefined, cell: number) => boolean): Formula {
    const { index, cells } = this.variables.value(signal);
    const { length } = cells.values;
    return this.formulas.atom(
      index,
      maskWhere(length, (cell) => isIn(cells.values[cell], cell)),
      length,
    );
  }

  /** An unknown set is told as one with no members, so that *not true* needs no second look at whether it is known. */
  private membership({ signal, op, value }: Comparison, want: Want): Formula {
    const members = Array.isArray(value) ? value : [String(value)];
    const isPositive = want === 'true' || want === 'not-false';
    const parts = members.map((member) => this.isCell(this.variables.member(signal, member), isPositive ? 1 : 0));
    const body = (op === 'hasAny') === isPositive ? this.formulas.or(parts) : this.formulas.and(parts);
    if (want === 'not-true') return body;
    if (want === 'not-false') return this.formulas.or([this.valued(signal, (actual) => actual === undefined), body]);
    return this.formulas.and([this.valued(signal, (actual) => actual !== undefined), body]);
  }

  /** What a text says inside is a variable for each phrase, tied to the texts that are named in full. */
  private wording(comparison: Comparison, want: Want): Formula {
    const { signal, op } = comparison;
    const phrases = phrasesOf(comparison);
    const isText = this.valued(signal, (actual) => typeof actual === 'string');
    if (want === 'true') return this.formulas.or(phrases.map((phrase) => this.says(signal, phrase)));
    if (want === 'not-false') {
      const isNone = this.valued(signal, (actual) => typeof actual !== 'string');
      // Whether a pattern is found may be unknown, before the engine of patterns is loaded or where it is no pattern.
      if (op === 'matches') return this.formulas.always;
      return this.formulas.or([isNone, ...phrases.map((phrase) => this.says(signal, phrase))]);
    }
    const silent = this.formulas.and(phrases.map((phrase) => this.isSilent(signal, phrase)));
    return want === 'not-true' ? silent : this.formulas.and([isText, silent]);
  }

  private says(signal: string, phrase: Phrase): Formula {
    const { other } = this.variables.value(signal).cells;
    const mayBe = this.valued(
      signal,
      (actual, cell) => cell === other || (typeof actual === 'string' && saysIt(phrase, actual) !== false),
    );
    if (phrase.kind === 'beginning' && phrase.read === '') return mayBe;
    return this.formulas.and([mayBe, this.isCell(this.variables.phrase(signal, phrase), 1)]);
  }

  private isSilent(signal: string, phrase: Phrase): Formula {
    const { other } = this.variables.value(signal).cells;
    if (phrase.kind === 'beginning' && phrase.read === '')
      return this.valued(signal, (actual) => typeof actual !== 'string');
    const mayBe = this.valued(
      signal,
      (actual, cell) => cell === other || typeof actual !== 'string' || saysIt(phrase, actual) !== true,
    );
    return this.formulas.and([mayBe, this.isCell(this.variables.phrase(signal, phrase), 0)]);
  }

  private isCell(variable: number, cell: number): Formula {
    return this.formulas.atom(variable, [1 << cell], 2);
  }

  private recent(condition: Count | Trend, want: Want): Formula {
    const canBe = this.canHold(condition) ? truths : truths.filter((truth) => truth !== true);
    const cells = maskWhere(truths.length, (cell) => canBe.includes(truths[cell]) && passes(want, truths[cell]));
    return this.formulas.atom(this.variables.recent(condition), cells, truths.length);
  }

  private canHold(condition: Count | Trend): boolean {
    const { within } = condition;
    if (isTrend(condition)) {
      const { range } = this.variables.value(condition.trend).domain;
      return !range || condition.by <= range[1] - range[0] + 1e-9;
    }
    if ('messages' in within && condition.atLeast > within.messages) return false;
    const { count } = condition;
    if (looksInside(count)) return true;
    const { values } = this.variables.value(count.signal).cells;
    return values.some((value) => value !== undefined && compare(count, value) === true);
  }
}

/** By cell of the variable of a count or a trend. */
export const truths: readonly Truth[] = [false, true, undefined];

/** Whether a text that is named in full says a phrase; unknown where a pattern cannot be tried. */
const saysIt = (phrase: Phrase, text: string): Truth =>
  phrase.kind === 'pattern' ? matchesPattern(text, phrase.read) : sayingsOf(text)(phrase);
