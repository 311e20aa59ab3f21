import { functionWords } from './function-words.ts';
import { type Word, wordsOf } from './words.ts';

/** Languages that the detectors read, by ISO 639-1 code. */
export const languages = ['en', 'de', 'es', 'fr', 'it', 'pt', 'zh'] as const;
export type Language = (typeof languages)[number];

/**
 * The language of a text by its script and its function words: no model, a few microseconds.
 * @returns `undefined` where nothing tells, or two languages tell as much ("agent", "no", "123")
 */
export const detectLanguage = (text: string): Language | undefined => languageOf(wordsOf(text));

/** The language of words that are already read. */
export function languageOf(words: readonly Word[]): Language | undefined {
  const counts = new Array<number>(languages.length).fill(0);
  let han = 0;
  let others = 0;
  for (const word of words.slice(0, wordsCounted)) {
    if (isHan.test(word)) han += word.length;
    else others++;
    for (const language of languagesOf.get(word) ?? []) counts[language] = (counts[language] ?? 0) + 1;
  }
  if (han > others) return 'zh';
  const best = Math.max(...counts);
  const leaders = languages.filter((_, index) => counts[index] === best);
  return best > 0 && leaders.length === 1 ? leaders[0] : undefined;
}

const wordsCounted = 60;
const isHan = /^\p{sc=Han}/u;

/** The languages, by their place in the list, that have a word among their function words. */
const languagesOf = new Map<string, number[]>();
for (const [language, words] of Object.entries(functionWords)) {
  const index = languages.indexOf(language as Language);
  for (const word of new Set(words.split(/\s+/))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), index]);
}
