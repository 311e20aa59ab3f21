import { fingerprint, marksOf } from '../../../../shared/signals/fingerprint.ts';
import { isMeaning, withMeanings } from '../../../../shared/signals/repeat/meanings.ts';
import type { LearnedWords } from '../../../../shared/signals/repeat/request-words.ts';
import { type Contrast, learnByContrast } from './contrast.ts';
import { byIntent, type Request } from './intents.ts';

/** A word met less often teaches nothing, and counts as one never met. */
const fewestTimes = 3;
/**
 * A word in this share of all requests tells half as much as one never met.
 * @see Arora, Liang, Ma: "A Simple but Tough-to-Beat Baseline for Sentence Embeddings" (ICLR 2017)
 */
const commonShare = 0.02;
/** The same for what words stand for, which is met more often. */
const commonMeaningShare = 0.05;
/** What vectors count beside the words themselves: in requests of sources left out, more made too much alike. */
const vectorShare = 0.35;
export const shippedContrast: Contrast = { size: 32, rounds: 400 };

/** What the words of these requests tell of what is asked, and which stand for each other. */
export function fitRequestWords(requests: readonly Request[], contrast = shippedContrast): LearnedWords {
  const intents = byIntent(requests).map((same) => same.map(({ text }) => marksIn(text)));
  const counts = new Map<string, number>();
  for (const mark of intents.flat(2)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const all = intents.flat(1).length;
  const known = [...counts].filter(([, count]) => count >= fewestTimes).sort(([a], [b]) => (a < b ? -1 : 1));
  const places = new Map(known.map(([mark], place) => [mark, place]));
  const weights = Float64Array.from(known, ([mark, count]) => {
    const common = isMeaning(mark) ? commonMeaningShare : commonShare;
    return common / (common + count / all);
  });
  const learned = learnByContrast(
    intents.map((texts) => texts.map((marks) => marks.flatMap((mark) => places.get(mark) ?? []))),
    weights,
    contrast,
  );
  return { size: contrast.size, places, weights, vectors: learned.map((value) => value * vectorShare) };
}

function marksIn(text: string): readonly string[] {
  const { telling, asking } = marksOf(fingerprint(text));
  return [...withMeanings([...telling, ...asking])];
}
