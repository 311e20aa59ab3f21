import { type Language, likelyLanguages } from '../language/detect-language.ts';
import type { Word } from '../language/words.ts';
import { agreementWords, chineseAgreement, chineseObjection } from './agreement-words.ts';

/**
 * Whether a customer says yes to what the assistant offered, and nothing else.
 * @param languages that the assistant's words may be in; "ok" tells none
 */
export function isAgreement(said: readonly Word[], languages: readonly Language[]): boolean {
  const first = said.findIndex(isMark);
  const clause = first < 0 ? said : said.slice(0, first);
  const rest = first < 0 ? [] : said.slice(first);
  if (clause.length > longestAgreement || rest.includes('?')) return false;
  // "Ok" and "yes" agree in many languages, so what takes them back counts in the one that the rest is in.
  const spoken = spokenIn(said);
  return languages.some(
    (language) => agrees(clause, language) && ![language, ...spoken].some((each) => objects(rest, each)),
  );
}

const longestAgreement = 10;

/** The languages that have most words of a message. */
function spokenIn(said: readonly Word[]): readonly Language[] {
  const likely = likelyLanguages(said);
  return likely.filter(({ count }) => count === likely[0]?.count).map(({ language }) => language);
}

function agrees(clause: readonly Word[], language: Language): boolean {
  if (language === 'zh') return chineseAgreement.test(clause.join(''));
  const { firm, yes, beside, objections, whole } = words[language];
  if (firm.has(clause[0] as Word)) return !clause.some((word) => objections.has(word));
  if (whole.has(clause.join(' '))) return true;
  return (
    clause.some((word) => yes.has(word)) && clause.every((word) => yes.has(word) || beside.has(word) || isFigure(word))
  );
}

const objects = (rest: readonly Word[], language: Language): boolean =>
  language === 'zh' ? chineseObjection.test(rest.join('')) : rest.some((word) => words[language].objections.has(word));

/** "Ok, tomorrow at 10" */
const isFigure = (word: Word): boolean => /^[0-9]/.test(word);
const isMark = (word: Word): boolean => word === '.' || word === ',' || word === '?';

type Sets = Readonly<Record<'firm' | 'yes' | 'beside' | 'objections' | 'whole', ReadonlySet<string>>>;
const toSet = (list: string, between = ' '): ReadonlySet<string> => new Set(list.split(between));
const words = Object.fromEntries(
  Object.entries(agreementWords).map(([language, { firm, yes, beside, objections, whole }]) => [
    language,
    {
      firm: toSet(firm),
      yes: toSet(yes),
      beside: toSet(beside),
      objections: toSet(objections),
      whole: toSet(whole, ', '),
    },
  ]),
) as Readonly<Record<Exclude<Language, 'zh'>, Sets>>;
