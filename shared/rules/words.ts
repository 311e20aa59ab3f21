import type { ConditionWords } from './language/condition-words.ts';
import { englishConditions } from './language/english/conditions.ts';
import type { RuleLanguage } from './language/rule-language.ts';

/** How sentences speak: their language, the names that people gave, where they are known, and how much of a long list is said. */
export interface Words {
  /** English where it is absent. */
  readonly language?: RuleLanguage | undefined;
  readonly queue?: (queueId: string) => string | undefined;
  readonly calendar?: (calendarId: string) => string | undefined;
  /** A step of the workflow, by the id of its node. */
  readonly step?: (nodeId: string) => string | undefined;
  /** Of a longer list only so many are said, and how many more there are. Everything is said where this is absent. */
  readonly longestList?: number;
}

/** Ids stand for themselves, in English. */
export const noWords: Words = {};

export const conditionWords = ({ language }: Words): ConditionWords => language?.conditions ?? englishConditions;

/** "“refund”, “cancel” and 12 more". */
export function listed(items: readonly string[], words: Words): string {
  const { longestList = items.length } = words;
  const { quote, andMore } = conditionWords(words);
  const said = items.slice(0, longestList).map(quote);
  const more = items.length - said.length;
  return more > 0 ? andMore(said.join(', '), more) : said.join(', ');
}

/** All of a list, however much of others is said. */
export const allListed = (items: readonly string[], { language }: Words): string => listed(items, { language });

/** What customers read somewhere, in the language of the sentences where it is written in that. */
export const textToShow = (texts: Readonly<Record<string, string>>, { language }: Words): string | undefined =>
  texts[language?.locale ?? 'en'] ?? texts.en ?? Object.values(texts)[0];
