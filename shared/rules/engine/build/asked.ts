import { PhraseBook } from './phrase-book.ts';

/** All that the rules of a rule set ask of one signal. The maps tell the atom of each question. */
export class Asked {
  readonly name: string;
  /** The rules that name it. */
  readonly rules: number[] = [];
  readonly strings = new Set<string>();
  readonly numbers = new Set<number>();
  /** The mark of each member of a set. */
  readonly members = new Map<string, number>();
  readonly books = new Map<'words' | 'parts', PhraseBook>();
  readonly types = new Map<string, number>();
  readonly equals = new Map<string | number | boolean, number>();
  readonly memberAtoms = new Map<string, number>();
  readonly bounds = {
    lt: new Map<number, number>(),
    lte: new Map<number, number>(),
    gt: new Map<number, number>(),
    gte: new Map<number, number>(),
  };

  constructor(name: string) {
    this.name = name;
  }

  /** A value that a comparison names, and that is therefore told apart from others. */
  tellApart(value: string | number | boolean): void {
    if (typeof value === 'string') this.strings.add(value);
    else if (typeof value === 'number') this.numbers.add(value);
  }

  phraseBook(manner: 'words' | 'parts'): PhraseBook {
    const book = this.books.get(manner) ?? new PhraseBook(manner);
    this.books.set(manner, book);
    return book;
  }
}
