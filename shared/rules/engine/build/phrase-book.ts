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
  /** The atom of each choice of phrases. */
  readonly choices = new Map<string, number>();
  private readonly numbers = new Map<string, number>();
  private readonly startNumbers = new Map<string, number>();
  private readonly folded = new Map<string, string>();

  /** Folds a phrase, once however many rules name it. */
  fold(phrase: string, by: (text: string) => string): string {
    const known = this.folded.get(phrase);
    if (known !== undefined) return known;
    const folded = by(phrase);
    this.folded.set(phrase, folded);
    return folded;
  }

  number(text: string, atStart: boolean): number {
    const numbers = atStart ? this.startNumbers : this.numbers;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, this.phrases.length);
    this.marks.push([]);
    return this.phrases.push({ text, atStart }) - 1;
  }
}
