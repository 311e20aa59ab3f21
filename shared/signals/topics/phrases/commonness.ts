import { isFunctionWord } from '../../language/detect-language.ts';
import commonWords from '../../weights/common-words.json';
import { stemIndexed } from '../phrase.ts';

/** Of words that are not counted, and of the small words of other languages than English. */
const rare = 4;
const small = 100;
/** Marks of clauses stand among the words. */
const marks = 4_000;
/** What it costs to look at a word that begins like a stem and does not go on like it, beside one that does. */
const looked = 0.15;

/** Counted by `npm run train`, see `functions/commands/train/common-words.ts`. */
const counts = new Map(
  Object.entries(commonWords).flatMap(([count, words]) =>
    words.split(' ').map((word) => [word, Number(count)] as const),
  ),
);

/** How often texts hold a word, or what begins with a stem (`stem*`), in 100,000 words. */
export function commonnessOf(choice: string): number {
  if (isMark.test(choice)) return marks;
  if (!choice.endsWith('*')) return counts.get(choice) ?? (isFunctionWord(choice) ? small : rare);
  const stem = choice.slice(0, -1);
  let sum = rare;
  for (const [word, count] of counts)
    if (word.startsWith(stem)) sum += count;
    else if (word.startsWith(stem.slice(0, stemIndexed))) sum += count * looked;
  return sum;
}

const isMark = /^[.,?]$/;
