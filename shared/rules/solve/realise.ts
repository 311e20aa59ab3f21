import type { SignalValue } from '../../signals/signal.ts';
import { evaluateCondition } from '../evaluate-condition.ts';
import type { Truth } from '../truth.ts';
import { truths } from './lower.ts';
import { type Model, readerOfModel } from './model.ts';
import { type PastDemand, pastMeeting } from './past.ts';
import { looksInside, sayingsOf, wordedAs } from './phrases.ts';
import type { Acceptance, Search } from './search.ts';
import type { Indexed, Variables } from './variables.ts';

/**
 * Makes facts of cells. What a text says and what the past comes to are several variables each, which must be true of
 * one and the same text and one and the same past: these are made here, and the cells put right where they say otherwise.
 */
export class Realiser {
  private readonly variables: Variables;
  private readonly search: Search;
  private readonly texts = new Map<string, string>();
  private readonly pasts = new Map<string, readonly SignalValue[]>();
  /** By text, which phrases it says. */
  private readonly sayings = new Map<string, Map<number, boolean>>();

  constructor(variables: Variables, search: Search) {
    this.variables = variables;
    this.search = search;
  }

  /** Makes the texts and the past that the cells tell of. */
  agree(): Acceptance {
    let answer: Acceptance = 'yes';
    const { phrases, recents, members } = this.variables;
    const steps = [
      ...[...phrases].map(
        ([signal, some]) =>
          () =>
            this.agreeOnText(signal, some),
      ),
      ...[...recents].map(
        ([signal, some]) =>
          () =>
            this.agreeOnPast(signal, some),
      ),
      ...[...members].map(
        ([signal, some]) =>
          () =>
            this.agreeOnSet(signal, some),
      ),
    ];
    for (const step of steps) {
      const found = step();
      if (found === 'no') return 'no';
      if (found === 'changed') answer = found;
    }
    return answer;
  }

  model(): Model {
    const facts: Record<string, SignalValue> = {};
    for (const { signal, index, domain } of this.variables.values) {
      const value = this.valueOf(signal, index);
      if (value !== undefined) facts[signal] = domain.type === 'set' ? this.membersOf(signal) : value;
    }
    return { facts, history: Object.fromEntries([...this.pasts].filter(([, values]) => values.length > 0)) };
  }

  private valueOf(signal: string, index: number): SignalValue | undefined {
    const { values, other } = this.variables.value(signal).cells;
    const cell = this.search.cells[index] ?? 0;
    return cell === other ? (this.texts.get(signal) ?? values[cell]) : values[cell];
  }

  private membersOf(signal: string): readonly string[] {
    const members = this.variables.members.get(signal) ?? [];
    return members.filter(({ index }) => this.search.cells[index] === 1).map(({ member }) => member);
  }

  /** A set that is not known has no members. */
  private agreeOnSet(signal: string, members: readonly Indexed<'member'>[]): Acceptance {
    const { index, cells } = this.variables.value(signal);
    if (cells.values[this.search.cells[index] ?? 0] !== undefined) return 'yes';
    return this.putAll(members.map(({ index }) => [index, 0]));
  }

  private agreeOnText(signal: string, phrases: readonly Indexed<'phrase'>[]): Acceptance {
    const { index, cells } = this.variables.value(signal);
    const cell = this.search.cells[index] ?? 0;
    const value = cells.values[cell];
    if (cell !== cells.other) {
      const says = typeof value === 'string' ? sayingsOf(value) : () => false;
      return this.putAll(phrases.map(({ index, phrase }) => [index, says(phrase) ? 1 : 0]));
    }
    const text = this.textFor(signal, phrases, String(value));
    if (text === undefined) return 'no';
    if (text === this.texts.get(signal) && this.isAsSaid(text, phrases)) return 'yes';
    this.texts.set(signal, text);
    const says = this.said(text);
    return this.putAll(phrases.map(({ index, phrase }) => [index, says(phrase, index) ? 1 : 0]));
  }

  /** The text in hand where it will still do, else one that says just what it must. */
  private textFor(signal: string, phrases: readonly Indexed<'phrase'>[], idle: string): string | undefined {
    const { domains } = this.search;
    const wanted = phrases.filter(({ index }) => domains.only(index) === 1);
    const forbidden = phrases.filter(({ index }) => domains.only(index) === 0);
    const whole = new Set(this.variables.value(signal).cells.values);
    const isRight = (text: string) => {
      if (whole.has(text) && text !== idle) return false;
      const says = this.said(text);
      return (
        wanted.every(({ phrase, index }) => says(phrase, index)) &&
        !forbidden.some(({ phrase, index }) => says(phrase, index))
      );
    };
    const known = this.texts.get(signal);
    if (known !== undefined && this.isAsSaid(known, phrases) && isRight(known)) return known;
    if (wanted.length === 0 && isRight(idle)) return idle;
    return wordedAs(
      wanted.map(({ phrase }) => phrase),
      isRight,
    );
  }

  /** Whether the cells tell of this text just what it says. */
  private isAsSaid(text: string, phrases: readonly Indexed<'phrase'>[]): boolean {
    const says = this.said(text);
    return phrases.every(({ phrase, index }) => (this.search.cells[index] === 1) === says(phrase, index));
  }

  /** What a text says, each phrase looked up once. */
  private said(text: string): (phrase: Indexed<'phrase'>['phrase'], index: number) => boolean {
    const found = this.sayings.get(text) ?? new Map<number, boolean>();
    if (this.sayings.size > mostTexts) this.sayings.clear();
    this.sayings.set(text, found);
    let says: ReturnType<typeof sayingsOf> | undefined;
    return (phrase, index) => {
      const known = found.get(index);
      if (known !== undefined) return known;
      says ??= sayingsOf(text);
      const answer = says(phrase);
      found.set(index, answer);
      return answer;
    };
  }

  private agreeOnPast(signal: string, recents: readonly Indexed<'recent'>[]): Acceptance {
    const demands = recents.map(({ index, condition }): PastDemand => {
      const allowed: Truth[] = truths.filter((_, cell) => this.search.domains.has(index, cell));
      return { condition, allowed };
    });
    const known = this.pasts.get(signal) ?? [];
    const past = pastMeeting(signal, demands, this.examplesOf(signal, recents), known);
    if (!past) return 'no';
    this.pasts.set(signal, past);
    const reader = readerOfModel({ facts: {}, history: { [signal]: past } });
    return this.putAll(
      recents.map(({ index, condition }) => [index, truths.indexOf(evaluateCondition(condition, reader))]),
    );
  }

  /** Known values of a signal, and texts with each phrase that is counted. */
  private examplesOf(signal: string, recents: readonly Indexed<'recent'>[]): readonly SignalValue[] {
    const known = this.variables.value(signal).cells.values.filter((value) => value !== undefined);
    const phrases = recents.flatMap(({ condition }) =>
      'count' in condition && looksInside(condition.count) ? condition.count.value : [],
    );
    return [...known, ...phrases.filter((value) => typeof value === 'string')];
  }

  private putAll(cells: readonly (readonly [number, number])[]): Acceptance {
    let answer: Acceptance = 'yes';
    for (const [index, cell] of cells) {
      if (this.search.cells[index] === cell) continue;
      if (!this.search.put(index, cell)) return 'no';
      answer = 'changed';
    }
    return answer;
  }
}

/** Texts whose phrases are remembered; most questions want one of a few. */
const mostTexts = 200;
