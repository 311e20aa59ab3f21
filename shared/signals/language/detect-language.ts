import { rememberLast } from '../remember.ts';
import { functionWords } from './function-words.ts';
import { PerWord, type Token, tokensOf } from './tokens.ts';
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
  const [best, next] = likelyLanguages(words);
  return best && best.count > (next?.count ?? 0) ? best.language : undefined;
}

/** The languages that have words of the text, most first. */
export const likelyLanguages = rememberLast(countLanguages);

type Likely = readonly { readonly language: Language; readonly count: number }[];

function countLanguages(words: readonly Word[]): Likely {
  const counts = new Array<number>(languages.length).fill(0);
  const tokens = tokensOf(words);
  let han = 0;
  let others = 0;
  for (let at = 0; at < tokens.length && at < wordsCounted; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'han') han += token.word.length;
    else others++;
    const own = ofWord.of(token);
    if (own)
      for (let each = 0; each < own.length; each++)
        counts[own[each] as number] = (counts[own[each] as number] as number) + 1;
  }
  counts[languages.indexOf('zh')] = han > others ? han : 0;
  const likely: Likely[number][] = [];
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] as number;
    if (count > 0) likely.push({ language: languages[index] as Language, count });
  }
  return likely.length > 1 ? likely.sort((a, b) => b.count - a.count) : likely;
}

const wordsCounted = 60;

/** Whether a word is a function word of any language. */
export const isFunctionWord = (word: Word): boolean => languagesOf.has(word);

/** The languages, by their place in the list, that have a word among their function words. */
const languagesOf = new Map<string, number[]>();
for (const [language, words] of Object.entries(functionWords)) {
  const index = languages.indexOf(language as Language);
  for (const word of new Set(words.split(/\s+/))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), index]);
}
const ofWord = new PerWord(({ word }) => languagesOf.get(word));
