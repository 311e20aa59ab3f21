import { encode } from './asks-for-human/encode.ts';
import { withoutFigures } from './language/figures.ts';
import { languagesToTry } from './language/languages-to-try.ts';
import { lettersIn, mayMatch } from './language/letters-needed.ts';
import { patternOf } from './language/packed-frame.ts';
import { wordsOf } from './language/words.ts';
import { frames } from './repair/frames.table.ts';
import { lexiconOf } from './repair/lexicons.ts';

/**
 * How likely the customer mends the talk: "that is not what I asked", "I already told you", "you are not listening".
 * A bare "wrong" may answer a question as well, and lies just above the threshold.
 * @returns 0 to 1; 0.5 is the shipped threshold
 * @see Schegloff, Jefferson, Sacks: "The preference for self-correction in the organization of repair in conversation"
 * (Language 53, 1977), whose third-position repair this is
 */
export function customerRepair(text: string, language?: string): number {
  const words = withoutFigures(wordsOf(text));
  let best = 0;
  for (const each of languagesToTry(words, language)) {
    const code = encode(words, lexiconOf(each));
    const there = lettersIn(code);
    for (const frame of frames)
      if (frame.share > best && mayMatch(frame.needs, there) && patternOf(frame).test(code)) best = frame.share;
  }
  return best;
}
