import { stemsOf } from './fingerprint.ts';
import { isHan } from './han-words.ts';
import { writtenTokens } from './language/written-tokens.ts';
import { spread } from './share.ts';

/** What says less ("Done.", "You are welcome.") may well be said twice. */
const fewestStems = 3;

/** Chinese writes no blanks, so it is told by its signs, beside those of courtesy, whether it says enough. */
const fewestSigns = 7;
/** Enough to find so many beside any courtesy, and so few that no text makes the pattern slow. */
const signsRead = 200;
const signs = /\p{sc=Han}/gu;
const courtesies =
  /(?:请问)?(?:您?还)?有(?:什么|其他|别的)[^，。？！]*(?:帮|需要|问题|服务)[^，。？！]*|不客气|谢谢|多谢|感谢[^，。？！]*|祝[^，。？！]*|很?高兴[^，。？！]*|请稍(?:等|候)[^，。？！]*|[您你]好|再见|抱歉|对不起|不好意思|好的|没问题|没关系/g;

/**
 * What an AI says, as a mark that its next answer is compared with: the same for the same words in the same order, however
 * they are set and pointed. One other word may be another answer ("on Thursday", "on Friday"), so nothing else counts.
 * @returns `undefined` where it says too little
 */
export function markOfAnswer(text: string): string | undefined {
  if (isBrief(text)) return undefined;
  const words = writtenTokens(text).map(({ word }) => word);
  return spread(words.join(' ')).toString(36);
}

const isBrief = (text: string): boolean =>
  stemsOf(text).filter((stem) => !isHan(stem)).length < fewestStems &&
  signsIn(text.slice(0, signsRead).replace(courtesies, '')) < fewestSigns;

const signsIn = (text: string): number => text.match(signs)?.length ?? 0;
