import { type Condition, type TimeWindow, windowsOf } from '../../condition.ts';
import { PhraseBook } from './phrase-book.ts';

/** What a formula is made of: a question to which a message answers yes or no. */
export type Atom =
  | { readonly kind: 'type'; readonly signal: number; readonly type: 'number' | 'string' | 'boolean' | 'list' }
  | { readonly kind: 'present'; readonly signal: number }
  | { readonly kind: 'equals'; readonly signal: number; readonly value: string | number | boolean }
  | { readonly kind: 'oneOf'; readonly signal: number; readonly values: readonly string[] }
  | { readonly kind: 'below' | 'above'; readonly signal: number; readonly than: number; readonly inclusive: boolean }
  /** Found in a text, or in a set. */
  | { readonly kind: 'mark'; readonly mark: number; readonly found: 'phrase' | 'member' }
  /** What is left to the plain evaluator. */
  | { readonly kind: 'leaf'; readonly leaf: number; readonly wanted: boolean };

/** All that is asked of one signal. */
export class Asked {
  readonly name: string;
  readonly strings = new Set<string>();
  readonly numbers = new Set<number>();
  readonly members = new Map<string, number>();
  readonly phrases = new Map<'words' | 'parts', PhraseBook>();

  constructor(name: string) {
    this.name = name;
  }
}

/** Everything that the rules of a rule set name, each once. */
export class Vocabulary {
  readonly atoms: Atom[] = [];
  readonly signals: Asked[] = [];
  readonly leaves: Condition[] = [];
  readonly windows: { readonly signal: string; readonly within: TimeWindow }[] = [];
  markCount = 0;
  private readonly numbers = new Map<string, number>();

  /** The number of what goes by this key, which `make` appends where it is new. */
  private once(key: string, make: () => number): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.numbers.set(key, made);
    return made;
  }

  signal(name: string): number {
    return this.once(`signal ${name}`, () => this.signals.push(new Asked(name)) - 1);
  }

  asked(signal: number): Asked {
    return this.signals[signal] as Asked;
  }

  /** A reference to an atom. */
  private atom(key: string, make: () => Atom): number {
    return 2 * this.once(key, () => this.atoms.push(make()) - 1);
  }

  isOfType(signal: number, type: 'number' | 'string' | 'boolean' | 'list'): number {
    return this.atom(`type ${signal} ${type}`, () => ({ kind: 'type', signal, type }));
  }

  isPresent(signal: number): number {
    return this.atom(`present ${signal}`, () => ({ kind: 'present', signal }));
  }

  equals(signal: number, value: string | number | boolean): number {
    return this.atom(`equals ${signal} ${typeof value} ${value}`, () => {
      if (typeof value === 'string') this.asked(signal).strings.add(value);
      if (typeof value === 'number') this.asked(signal).numbers.add(value);
      return { kind: 'equals', signal, value };
    });
  }

  isOneOf(signal: number, values: readonly string[]): number {
    return this.atom(`oneOf ${signal} ${values.join('\u0000')}`, () => {
      for (const value of values) this.asked(signal).strings.add(value);
      return { kind: 'oneOf', signal, values };
    });
  }

  lies(kind: 'below' | 'above', signal: number, than: number, inclusive: boolean): number {
    return this.atom(`${kind} ${signal} ${inclusive} ${than}`, () => {
      this.asked(signal).numbers.add(than);
      return { kind, signal, than, inclusive };
    });
  }

  hasMember(signal: number, member: string): number {
    return this.atom(`member ${signal} ${member}`, () => {
      const mark = this.markCount++;
      this.asked(signal).members.set(member, mark);
      return { kind: 'mark', mark, found: 'member' };
    });
  }

  /** @param phrases folded as their manner asks, none empty */
  holdsPhrase(signal: number, manner: 'words' | 'parts', phrases: readonly string[], atStart: boolean): number {
    return this.atom(`phrase ${signal} ${manner} ${atStart} ${phrases.join('\u0000')}`, () => {
      const mark = this.markCount++;
      this.phraseBook(signal, manner).add(phrases, atStart, mark);
      return { kind: 'mark', mark, found: 'phrase' };
    });
  }

  phraseBook(signal: number, manner: 'words' | 'parts'): PhraseBook {
    const { phrases } = this.asked(signal);
    const book = phrases.get(manner) ?? new PhraseBook();
    phrases.set(manner, book);
    return book;
  }

  answers(condition: Condition, wanted: boolean): number {
    const leaf = this.once(`leaf ${JSON.stringify(condition)}`, () => this.leaves.push(condition) - 1);
    return this.atom(`leaf ${leaf} ${wanted}`, () => ({ kind: 'leaf', leaf, wanted }));
  }

  /** The numbers of the windows that a condition reads. */
  windowsIn(condition: Condition): readonly number[] {
    return windowsOf(condition).map((each) =>
      this.once(`window ${JSON.stringify([each.signal, each.within])}`, () => this.windows.push(each) - 1),
    );
  }
}
