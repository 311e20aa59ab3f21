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
import type { Truth } from '../truth.ts';
import { both, either, type Formula, type Sum } from './formula.ts';
import { looksInside } from './phrases.ts';
import { maskOf, type Variables } from './variables.ts';

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
  private readonly compared = new Map<string, Formula>();
  readonly variables: Variables;

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
    return (kind === 'all') === isPositive ? both(...parts) : either(parts);
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
  ): Sum {
    return {
      kind: 'sum',
      reaches,
      value,
      parts: parts
        .filter(({ weight }) => weight !== 0)
        .map(({ weight, when, counted }) => ({
          weight,
          holds: this.formula(when, counted),
          fails: this.formula(when, opposite[counted]),
          choice: this.variables.choice(),
        })),
    };
  }

  private comparison(comparison: Comparison, want: Want): Formula {
    const { signal, op, value } = comparison;
    const key = `${want} ${op} ${JSON.stringify(value)} ${signal}`;
    const known = this.compared.get(key);
    if (known) return known;
    const { type } = this.variables.cells(this.variables.value(signal)).domain;
    const made =
      type === 'set' && compare(comparison, []) !== undefined && op !== 'exists'
        ? this.membership(comparison, want)
        : looksInside(comparison) && (op === 'matches' || compare(comparison, 'x') !== undefined)
          ? this.wording(comparison, want)
          : this.plain(signal, (actual) => passes(want, compare(comparison, actual)));
    this.compared.set(key, made);
    return made;
  }

  private plain(signal: string, isIn: Parameters<typeof maskOf>[1]): Formula {
    const variable = this.variables.value(signal);
    return { kind: 'atom', variable, mask: maskOf(this.variables.cells(variable).values, isIn) };
  }

  /** An unknown set is told as one with no members, so that *not true* needs no second look at whether it is known. */
  private membership({ signal, op, value }: Comparison, want: Want): Formula {
    const members = Array.isArray(value) ? value : [String(value)];
    const is = (cell: number): readonly Formula[] =>
      members.map((member) => ({
        kind: 'atom',
        variable: this.variables.member(signal, member),
        mask: 1n << BigInt(cell),
      }));
    const isPositive = want === 'true' || want === 'not-false';
    const parts = is(isPositive ? 1 : 0);
    const body = (op === 'hasAny') === isPositive ? either(parts) : both(...parts);
    const known = this.plain(signal, (actual) => actual !== undefined);
    const unknown = this.plain(signal, (actual) => actual === undefined);
    if (want === 'not-true') return body;
    return want === 'not-false' ? either([unknown, body]) : both(known, body);
  }

  /** What a text says inside is a variable of its own, tied to the texts that are named in full. */
  private wording(comparison: Comparison, want: Want): Formula {
    const variable = this.variables.value(comparison.signal);
    const { values, other } = this.variables.cells(variable);
    // Whether a pattern is found is not known before the engine of patterns is loaded.
    const isOpen = (index: number) =>
      index === other ||
      (comparison.op === 'matches' &&
        typeof values[index] === 'string' &&
        compare(comparison, values[index]) === undefined);
    const mask = maskOf(values, (actual, index) => isOpen(index) || passes(want, compare(comparison, actual)));
    const fits: Formula = { kind: 'atom', variable, mask };
    if (comparison.op === 'matches' && want === 'not-false') return fits;
    const says = (cell: number): Formula => ({
      kind: 'atom',
      variable: this.variables.wording(comparison),
      mask: 1n << BigInt(cell),
    });
    if (want === 'true') return both(fits, says(1));
    if (want !== 'not-false') return both(fits, says(0));
    const text: Formula = { kind: 'atom', variable, mask: maskOf(values, (actual) => typeof actual === 'string') };
    const notText: Formula = { kind: 'atom', variable, mask: maskOf(values, (actual) => typeof actual !== 'string') };
    return both(fits, either([notText, both(text, says(1))]));
  }

  private recent(condition: Count | Trend, want: Want): Formula {
    const variable = this.variables.recent(condition);
    const possible: readonly Truth[] = this.canHold(condition) ? [false, true, undefined] : [false, undefined];
    const cell = { false: 0n, true: 1n, undefined: 2n };
    const mask = possible
      .filter((truth) => passes(want, truth))
      .reduce((sum, truth) => sum | (1n << cell[`${truth as boolean | undefined}`]), 0n);
    return { kind: 'atom', variable, mask };
  }

  private canHold(condition: Count | Trend): boolean {
    const { within } = condition;
    if (isTrend(condition)) {
      const { range } = this.variables.cells(this.variables.value(condition.trend)).domain;
      return !range || condition.by <= range[1] - range[0] + 1e-9;
    }
    if ('messages' in within && condition.atLeast > within.messages) return false;
    const { count } = condition;
    if (looksInside(count)) return true;
    const { values } = this.variables.cells(this.variables.value(count.signal));
    return values.some((value) => value !== undefined && compare(count, value) === true);
  }
}
