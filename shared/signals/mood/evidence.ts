import type { Word } from '../language/words.ts';
import { evidenceIn } from '../shipped-models.ts';

/** What the models say of a message, beside its word lists: below 0 speaks against, above 0 for. */
export interface MoodEvidence {
  readonly frustration: number;
  readonly repair: number;
}

/** @returns `undefined` for words of a language that the models do not know */
export function moodEvidence(words: readonly Word[], language?: string): MoodEvidence | undefined {
  const said = evidenceIn(words, language)?.moods;
  return said && { frustration: said[0] as number, repair: said[1] as number };
}
