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
  private readonly numbers = new Map<string, number>();
  private readonly folded = new Map<string, string>();

  add(texts: readonly string[], atStart: boolean, mark: number): void {
    for (const text of texts) this.marks[this.number(text, atStart)]?.push(mark);
  }

  /** Folds a phrase, once however many rules name it. */
  fold(phrase: string, by: (text: string) => string): string {
    const known = this.folded.get(phrase);
    if (known !== undefined) return known;
    const folded = by(phrase);
    this.folded.set(phrase, folded);
    return folded;
  }

  private number(text: string, atStart: boolean): number {
    const key = `${atStart ? '^' : ' '}${text}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.phrases.length);
    this.marks.push([]);
    return this.phrases.push({ text, atStart }) - 1;
  }
}
