import { wordsOf } from './language/words.ts';
import { moodEvidence } from './mood/evidence.ts';
import { weigh } from './mood/weigh.ts';
import { readRepair } from './repair/read-repair.ts';

/**
 * How likely the customer mends the talk: "that is not what I asked", "I already told you", "you are not listening". Shapes
 * of speech tell, and a small model beside them.
 * @returns 0 to 1; 0.5 is the shipped threshold
 * @see Schegloff, Jefferson, Sacks: "The preference for self-correction in the organization of repair in conversation"
 * (Language 53, 1977), whose third-position repair this is
 */
export function customerRepair(text: string, language?: string): number {
  const words = wordsOf(text);
  return weigh(readRepair(words, language), moodEvidence(words, language)?.repair);
}
