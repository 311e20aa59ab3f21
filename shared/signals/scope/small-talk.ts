import { isFunctionWord, likelyLanguages } from '../language/detect-language.ts';
import type { Word } from '../language/words.ts';
import { chinese } from './small-talk/chinese.ts';
import { english } from './small-talk/english.ts';
import { french } from './small-talk/french.ts';
import { german } from './small-talk/german.ts';
import { italian } from './small-talk/italian.ts';
import { portuguese } from './small-talk/portuguese.ts';
import { spanish } from './small-talk/spanish.ts';
import type { SmallTalkWords } from './small-talk/words.ts';

const languages = [english, german, spanish, french, italian, portuguese];
const setOf = (kind: keyof SmallTalkWords): ReadonlySet<Word> =>
  new Set(languages.flatMap((words) => words[kind].split(/\s+/)));

const opening = setOf('opening');
const beside = setOf('beside');
const asking = setOf('asking');

const fewWords = 3;

/** "Hello", "yes please", "thank you so much for your help": no request, so none that is out of scope. */
export function isSmallTalk(words: readonly Word[]): boolean {
  const said = words.filter((word) => /[^.,?]/.test(word));
  const [best] = likelyLanguages(words);
  // Any sign tells Chinese, so what is said in it is told by its own words alone.
  if (best && best.language !== 'zh' && said.length <= fewWords && best.count >= said.length) return true;
  return (
    said.some((word) => opening.has(word) || chinese.test(word)) &&
    said.every((word) => isIdle(word) && !asking.has(word)) &&
    !words.includes('?')
  );
}

const isIdle = (word: Word): boolean =>
  isFunctionWord(word) || opening.has(word) || beside.has(word) || chinese.test(word);
