import { likelyLanguages } from '../language/detect-language.ts';
import type { Word } from '../language/words.ts';

/**
 * Whether models that learned from English may read a text: to them nothing that they have not seen looks like what they
 * look for. What tells no language ("gas leak") is read where nobody told another.
 */
export function isEnglish(words: readonly Word[], told = 'en'): boolean {
  const [best] = likelyLanguages(words);
  return best ? best.language === 'en' : told.startsWith('en');
}
