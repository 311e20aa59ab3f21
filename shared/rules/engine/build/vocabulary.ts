import { type Condition, signalsOf, type TimeWindow, windowsOf } from '../../condition.ts';
import { Asked } from './asked.ts';
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
      readonly values: readonly string[];
      /** References to the atoms that ask for one of them each. */
      readonly each: readonly number[];
    }
  | { readonly kind: Bound; readonly signal: number; readonly value: number }
  /** Found in a text, or in a set. */
  | { readonly kind: 'mark'; readonly mark: number; readonly found: 'phrase' | 'member' }
  /** What is left to the plain evaluator. */
  | { readonly kind: 'leaf'; readonly leaf: number; readonly wanted: boolean };

/** Everything that the rules of a rule set name, each once. Its methods return references to atoms. */
export class Vocabulary {
  readonly atoms: Atom[] = [];
  readonly signals: Asked[] = [];
  readonly leaves: Condition[] = [];
  readonly windows: { readonly signal: string; readonly within: TimeWindow; readonly rules: number[] }[] = [];
  markCount = 0;
  private rule = 0;
  private readonly signalNumbers = new Map<string, number>();
  private readonly leafNumbers = new Map<string, number>();
  private readonly leafAtoms = [new Map<number, number>(), new Map<number, number>()] as const;
  private readonly windowNumbers = new Map<string, number>();

  /** From here on it is this rule that names things. */
  beginRule(rule: number): void {
    this.rule = rule;
  }

  signal(name: string): number {
    const number = numberOf(this.signalNumbers, name, () => this.signals.push(new Asked(name)) - 1);
    note(this.asked(number).rules, this.rule);
    return number;
  }

  isOfType(signal: number, type: Type): number {
    return this.atom(this.asked(signal).types, type, () => ({ kind: 'type', signal, type }));
  }

  isPresent(signal: number): number {
    return this.atom(this.asked(signal).types, 'any', () => ({ kind: 'present', signal }));
  }

  equals(signal: number, value: string | number | boolean): number {
    return this.atom(this.asked(signal).equals, value, () => {
      this.asked(signal).tellApart(value);
      return { kind: 'equals', signal, value };
    });
  }

  isOneOf(signal: number, values: readonly string[]): number {
    const known = this.asked(signal).oneOf;
    const key = values.join('\u0000');
    const each = known.has(key) ? [] : values.map((value) => this.equals(signal, value));
    return this.atom(known, key, () => ({ kind: 'oneOf', signal, values, each }));
  }

  lies(kind: Bound, signal: number, value: number): number {
    return this.atom(this.asked(signal).bounds[kind], value, () => {
      this.asked(signal).tellApart(value);
      return { kind, signal, value };
    });
  }

  hasMember(signal: number, member: string): number {
    const { members, memberAtoms } = this.asked(signal);
    return this.atom(memberAtoms, member, () => {
      members.set(member, this.markCount);
      return { kind: 'mark', mark: this.markCount++, found: 'member' };
    });
  }

  /** @param phrases numbers of the phrase book, any one of which is enough */
  holdsPhrase(signal: number, manner: 'words' | 'parts', phrases: readonly number[]): number {
    const { marks, choices } = this.phraseBook(signal, manner);
    return this.atom(choices, phrases.join(), () => {
      for (const phrase of phrases) marks[phrase]?.push(this.markCount);
      return { kind: 'mark', mark: this.markCount++, found: 'phrase' };
    });
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
    return this.atom(this.leafAtoms[wanted ? 1 : 0], leaf, () => ({ kind: 'leaf', leaf, wanted }));
  }

  private window({ signal, within }: { readonly signal: string; readonly within: TimeWindow }): void {
    const key = JSON.stringify([signal, within]);
    const number = numberOf(this.windowNumbers, key, () => this.windows.push({ signal, within, rules: [] }) - 1);
    note(this.windows[number]?.rules ?? [], this.rule);
  }

  private asked(signal: number): Asked {
    return this.signals[signal] as Asked;
  }

  private atom<K>(known: Map<K, number>, key: K, make: () => Atom): number {
    return 2 * numberOf(known, key, () => this.atoms.push(make()) - 1);
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
