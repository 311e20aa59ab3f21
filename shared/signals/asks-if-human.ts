import { encode } from './asks-for-human/encode.ts';
import { lexiconOf } from './asks-for-human/lexicons.ts';
import { asksNature } from './asks-for-human/nature.ts';
import { withoutFigures } from './language/figures.ts';
import { languagesToTry } from './language/languages-to-try.ts';
import { wordsOf } from './language/words.ts';

/** How likely a customer asks what they are talking to ("are you a real person?"): 0 to 1; 0.5 is the shipped threshold. */
export function asksIfHuman(text: string, { language }: { readonly language?: string } = {}): number {
  const words = withoutFigures(wordsOf(text));
  return languagesToTry(words, language).some((each) => asksNature(encode(words, lexiconOf(each)))) ? 0.95 : 0.02;
}
