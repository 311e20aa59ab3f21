import type { Language } from '../language/detect-language.ts';
import type { Word } from '../language/words.ts';
import { agreementWords, chineseAgreement, chineseObjection } from './agreement-words.ts';

/**
 * Whether a customer says yes to what the assistant offered, and nothing else.
 * @param languages that the assistant's words may be in; "ok" tells none
 */
export const isAgreement = (said: readonly Word[], languages: readonly Language[]): boolean =>
  languages.some((language) => agrees(said, language));

const longestAgreement = 10;

function agrees(said: readonly Word[], language: Language): boolean {
  const first = said.findIndex(isMark);
  const clause = first < 0 ? said : said.slice(0, first);
  const rest = first < 0 ? [] : said.slice(first);
  if (clause.length === 0 || clause.length > longestAgreement || rest.includes('?')) return false;
  if (language === 'zh') return chineseAgreement.test(clause.join('')) && !chineseObjection.test(said.join(''));
  const { yes, beside, objections } = words[language];
  return (
    clause.some((word) => yes.has(word)) &&
    clause.every((word) => yes.has(word) || beside.has(word)) &&
    !rest.some((word) => objections.has(word))
  );
}

const isMark = (word: Word): boolean => word === '.' || word === ',' || word === '?';

type Sets = Readonly<Record<'yes' | 'beside' | 'objections', ReadonlySet<Word>>>;
const toSet = (list: string): ReadonlySet<Word> => new Set(list.split(' '));
const words = Object.fromEntries(
  Object.entries(agreementWords).map(([language, { yes, beside, objections }]) => [
    language,
    { yes: toSet(yes), beside: toSet(beside), objections: toSet(objections) },
  ]),
) as Readonly<Record<Exclude<Language, 'zh'>, Sets>>;
