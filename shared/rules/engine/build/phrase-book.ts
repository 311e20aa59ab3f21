import { normalise } from '../../../signals/normalise.ts';
import { toWords } from '../../compare.ts';
import type { Spans } from '../tables.ts';
import { gathered } from './spans.ts';

export type Manner = 'words' | 'parts';

/** The numbers of phrases, by their folded text. */
export type PhraseNumbers = ReadonlyMap<string, number>;

/** The phrases that rules look for in one text, and the marks that each leaves where it is found. */
export class PhraseBook {
  readonly manner: Manner;
  count = 0;
  /** The atom of each phrase, where a rule asks for it alone. */
  readonly alone = new Map<number, number>();
  /** The atom of each choice of phrases. */
  readonly choices = new Map<string, number>();
  /** Every mark, and the phrase that leaves it. */
  readonly marks: number[] = [];
  private readonly phraseOf: number[] = [];
  private readonly fold: (text: string) => string;
  private readonly anywhere = new Numbers();
  private readonly atStart = new Numbers();

  constructor(manner: Manner) {
    this.manner = manner;
    this.fold = manner === 'words' ? toWords : normalise;
  }

  get phrasesAnywhere(): PhraseNumbers {
    return this.anywhere.asFolded;
  }

  /** Those that count only where the text begins with them. */
  get phrasesAtStart(): PhraseNumbers {
    return this.atStart.asFolded;
  }

  /** Folds a phrase once however many rules name it. @returns `undefined` for one of which nothing is left */
  number(phrase: string, atStart: boolean): number | undefined {
    const { asWritten, asFolded } = atStart ? this.atStart : this.anywhere;
    const known = asWritten.get(phrase);
    if (known !== undefined) return known;
    const text = this.fold(phrase);
    if (text === '') return undefined;
    const number = asFolded.get(text) ?? this.count++;
    asFolded.set(text, number);
    asWritten.set(phrase, number);
    return number;
  }

  leaves(phrase: number, mark: number): void {
    this.phraseOf.push(phrase);
    this.marks.push(mark);
  }

  marksByPhrase(): Spans {
    return gathered(this.count, this.phraseOf, this.marks);
  }
}

class Numbers {
  readonly asWritten = new Map<string, number>();
  readonly asFolded = new Map<string, number>();
}
