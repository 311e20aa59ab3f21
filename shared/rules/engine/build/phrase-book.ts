import { normalise } from '../../../signals/normalise.ts';
import { toWords } from '../../compare.ts';

export interface Phrase {
  /** Folded. */
  readonly text: string;
  /** Counts only where the text begins with it. */
  readonly atStart: boolean;
}

/** The phrases that rules look for in one text, and the marks that each leaves where it is found. */
export class PhraseBook {
  readonly phrases: Phrase[] = [];
  readonly marks: number[][] = [];
  /** The atom of each phrase, where a rule asks for it alone. */
  readonly alone: (number | undefined)[] = [];
  /** The atom of each choice of phrases. */
  readonly choices = new Map<string, number>();
  private readonly fold: (text: string) => string;
  private readonly numbers = [new Numbers(), new Numbers()] as const;

  constructor(manner: 'words' | 'parts') {
    this.fold = manner === 'words' ? toWords : normalise;
  }

  /** Folds a phrase once however many rules name it. @returns `undefined` for one of which nothing is left */
  number(phrase: string, atStart: boolean): number | undefined {
    const { asWritten, asFolded } = this.numbers[atStart ? 1 : 0];
    const known = asWritten.get(phrase);
    if (known !== undefined) return known;
    const text = this.fold(phrase);
    if (text === '') return undefined;
    const number = asFolded.get(text) ?? this.phrases.push({ text, atStart }) - 1;
    if (number === this.marks.length) this.marks.push([]);
    asFolded.set(text, number);
    asWritten.set(phrase, number);
    return number;
  }
}

class Numbers {
  readonly asWritten = new Map<string, number>();
  readonly asFolded = new Map<string, number>();
}
