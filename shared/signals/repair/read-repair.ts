import { encode } from '../asks-for-human/encode.ts';
import { withoutFigures } from '../language/figures.ts';
import { languagesToTry } from '../language/languages-to-try.ts';
import { lettersIn, mayMatch } from '../language/letters-needed.ts';
import { patternOf } from '../language/packed-frame.ts';
import type { Word } from '../language/words.ts';
import { frames } from './frames.table.ts';
import { lexiconOf } from './lexicons.ts';

/**
 * How surely words mend the talk, by the surest of the shapes that they have, in each language that they may be of. A bare
 * "wrong" may answer a question as well, and lies just above the threshold. @returns 0 to 1
 */
export function readRepair(said: readonly Word[], language?: string): number {
  const words = withoutFigures(said);
  let best = 0;
  for (const each of languagesToTry(words, language)) {
    const code = encode(words, lexiconOf(each));
    const there = lettersIn(code);
    for (const frame of frames)
      if (frame.share > best && mayMatch(frame.needs, there) && patternOf(frame).test(code)) best = frame.share;
  }
  return best;
}
