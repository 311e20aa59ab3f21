import type { Word } from '../language/words.ts';
import { evidenceIn } from '../model/shipped-models.ts';
import { topicIds } from '../topics/topic.ts';

/** What the models say of a message, beside its word lists: below 0 speaks against, above 0 for. */
export interface MoodEvidence {
  readonly frustration: number;
  readonly repair: number;
}

/** @returns `undefined` for words of a language that the models do not know */
export function moodEvidence(words: readonly Word[], language?: string): MoodEvidence | undefined {
  const said = evidenceIn(words, language);
  return said && { frustration: said[place] as number, repair: said[place + 1] as number };
}

/** Models of moods stand behind those of topics. */
const place = topicIds.length;
