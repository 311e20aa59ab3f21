import { rememberLast } from '../remember.ts';
import { type Language, languages, likelyLanguages } from './detect-language.ts';
import type { Word } from './words.ts';

/** The languages that the text may be in, likeliest first, the one told, and English, which customers mix in; all where nothing tells. */
export function languagesToTry(words: readonly Word[], told?: string): readonly Language[] {
  const { close, others } = toldApart(words);
  const hinted = told === undefined ? [] : languages.filter((language) => language === told.slice(0, 2).toLowerCase());
  return hinted.every((language) => close.includes(language)) ? others : [...new Set([...close, ...hinted, ...others])];
}

/** Of the words alone. */
const toldApart = rememberLast((words: readonly Word[]) => {
  const likely = likelyLanguages(words);
  const most = likely[0]?.count ?? 0;
  const close = likely.filter(({ count }) => count >= most - margin).map(({ language }) => language);
  return { close, others: [...new Set([...close, 'en' as const, ...(most === 0 ? languages : [])])] };
});

/** A language with one word less may still be the one: "un agente" is Italian and Spanish. */
const margin = 1;
