import { type Condition, signalsOf, type TimeWindow, windowsOf } from '../../condition.ts';
import { Asked } from './asked.ts';
import { Formulas } from './formula.ts';
import { NumberLists } from './number-lists.ts';
import type { PhraseBook } from './phrase-book.ts';

type Type = 'number' | 'string' | 'boolean' | 'list';
type Bound = 'lt' | 'lte' | 'gt' | 'gte';

/** What a formula is made of: a question to which a message answers yes or no. */
export type Atom =
  | { readonly kind: 'type'; readonly signal: number; readonly type: Type }
  | { readonly kind: 'present'; readonly signal: number }
  | { readonly kind: 'equals'; readonly signal: number; readonly value: string | number | boolean }
  | {
      readonly kind: 'oneOf';
      readonly signal: number;
      /** References to the atoms that ask for one of the values each, which come before it. */
      readonly each: readonly number[];
    }
  | { readonly kind: Bound; readonly signal: number; readonly value: number }
  /** Found in a text, or in a set. */
  | { readonly kind: 'mark'; readonly mark: number }
  /** What is left to the plain evaluator. */
  | { readonly kind: 'leaf'; readonly leaf: number; readonly wanted: boolean };

/** Everything that the rules of a rule set name, each once. Its methods return references to atoms. */
export class Vocabulary {
  /** What they ask of what they name. */
  readonly formulas = new Formulas();
  readonly atoms: Atom[] = [];
  readonly signals: Asked[] = [];
  readonly leaves: Condition[] = [];
  readonly windows: { readonly signal: string; readonly within: TimeWindow; readonly rules: number[] }[] = [];
  markCount = 0;
  private rule = 0;
  private readonly signalNumbers = new Map<string, number>();
  private readonly leafNumbers = new Map<string, number>();
  private readonly leafAtoms = [new Map<number, number>(), new Map<number, number>()] as const;
  /** Of what a signal must be one of: references to the atoms of the values, and the atom of each such list. */
  private readonly valueLists = new NumberLists();
  private readonly oneOf: (number | undefined)[] = [];
  private readonly each: number[] = [];
  private readonly windowNumbers = new Map<string, number>();

  /** From here on it is this rule that names things. */
  beginRule(rule: number): void {
    this.rule = rule;
  }

  signal(name: string): number {
    let number = this.signalNumbers.get(name);
    if (number === undefined) {
      number = this.signals.push(new Asked(name)) - 1;
      this.signalNumbers.set(name, number);
    }
    note(this.asked(number).rules, this.rule);
    return number;
  }

  isOfType(signal: number, type: Type): number {
    const { types } = this.asked(signal);
    return types.get(type) ?? this.atom(types, type, { kind: 'type', signal, type });
  }

  isPresent(signal: number): number {
    const { types } = this.asked(signal);
    return types.get('any') ?? this.atom(types, 'any', { kind: 'present', signal });
  }

  equals(signal: number, value: string | number | boolean): number {
    const asked = this.asked(signal);
    const known = asked.equals.get(value);
    if (known !== undefined) return known;
    asked.tellApart(value);
    return this.atom(asked.equals, value, { kind: 'equals', signal, value });
  }

  isOneOf(signal: number, values: readonly string[]): number {
    const { each } = this;
    for (let at = 0; at < values.length; at += 1) each[at] = this.equals(signal, values[at] as string);
    const list = this.valueLists.numberOf(signal, each, values.length);
    let reference = this.oneOf[list];
    if (reference === undefined) {
      reference = this.reference({ kind: 'oneOf', signal, each: each.slice(0, values.length) });
      this.oneOf[list] = reference;
    }
    return reference;
  }

  lies(kind: Bound, signal: number, value: number): number {
    const asked = this.asked(signal);
    const known = asked.bounds[kind].get(value);
    if (known !== undefined) return known;
    asked.tellApart(value);
    return this.atom(asked.bounds[kind], value, { kind, signal, value });
  }

  hasMember(signal: number, member: string): number {
    const { members, memberAtoms } = this.asked(signal);
    const known = memberAtoms.get(member);
    if (known !== undefined) return known;
    members.set(member, this.markCount);
    return this.atom(memberAtoms, member, { kind: 'mark', mark: this.markCount++ });
  }

  /** @param phrase a number of the phrase book */
  holdsPhrase(book: PhraseBook, phrase: number): number {
    const known = book.alone.get(phrase);
    if (known !== undefined) return known;
    const reference = this.phraseMark(book, [phrase]);
    book.alone.set(phrase, reference);
    return reference;
  }

  /** @param phrases numbers of the phrase book, any one of which is enough */
  holdsAnyPhrase(book: PhraseBook, phrases: readonly number[]): number {
    const key = phrases.join();
    const reference = book.choices.get(key) ?? this.phraseMark(book, phrases);
    book.choices.set(key, reference);
    return reference;
  }

  phraseBook(signal: number, manner: 'words' | 'parts'): PhraseBook {
    return this.asked(signal).phraseBook(manner);
  }

  /** A condition that is left to the plain evaluator. */
  answers(condition: Condition, wanted: boolean): number {
    for (const name of signalsOf(condition)) this.signal(name);
    for (const window of windowsOf(condition)) this.window(window);
    const key = JSON.stringify(condition);
    const leaf = numberOf(this.leafNumbers, key, () => this.leaves.push(condition) - 1);
    const atoms = this.leafAtoms[wanted ? 1 : 0];
    return atoms.get(leaf) ?? this.atom(atoms, leaf, { kind: 'leaf', leaf, wanted });
  }

  private window({ signal, within }: { readonly signal: string; readonly within: TimeWindow }): void {
    const key = JSON.stringify([signal, within]);
    const number = numberOf(this.windowNumbers, key, () => this.windows.push({ signal, within, rules: [] }) - 1);
    note(this.windows[number]?.rules ?? [], this.rule);
  }

  private asked(signal: number): Asked {
    return this.signals[signal] as Asked;
  }

  private phraseMark(book: PhraseBook, phrases: readonly number[]): number {
    for (let at = 0; at < phrases.length; at += 1) book.leaves(phrases[at] as number, this.markCount);
    return this.reference({ kind: 'mark', mark: this.markCount++ });
  }

  private atom<K>(known: Map<K, number>, key: K, atom: Atom): number {
    const reference = this.reference(atom);
    known.set(key, reference);
    return reference;
  }

  private reference(atom: Atom): number {
    return 2 * (this.atoms.push(atom) - 1);
  }
}

function numberOf<K>(numbers: Map<K, number>, key: K, make: () => number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const made = make();
  numbers.set(key, made);
  return made;
}

/** Rules name things one after the other, so a rule that did so before is the last. */
function note(rules: number[], rule: number): void {
  if (rules[rules.length - 1] !== rule) rules.push(rule);
}
