/** Quotation marks of the languages that we read, opening and closing. */
const quoted =
  /["“„«»”][^"“”„«»]{1,300}["”“»«]|「[^」]{1,300}」|『[^』]{1,300}』|(?<![^\s:(])['‘][^'‘’]{3,300}['’](?![^\s.,!?;:)])/g;

/** An apostrophe within a word quotes nothing. */
const mark = /["“„«「『”]|(?<![^\s:(])['‘]/;

/** Long enough to say something by itself. */
const shortestRest = 3;

/**
 * A text without what it quotes: "the letter says “you are an idiot”" is another's insult. A text that is nothing but a
 * quotation stays.
 */
export function withoutQuotes(text: string): string {
  if (!mark.test(text)) return text;
  const rest = text.replace(quoted, ' ');
  return rest.replace(/[^\p{L}]/gu, '').length >= shortestRest ? rest : text;
}
