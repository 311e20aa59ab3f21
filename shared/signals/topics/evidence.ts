import { type Language, likelyLanguages } from '../language/detect-language.ts';
import type { Word } from '../language/words.ts';
import type { Meaning } from './meaning.ts';
import { findPhrases, type PhraseIndex } from './phrase-index.ts';
import { chinese } from './phrases/chinese.ts';
import { phrasesIn, written } from './shipped-phrases.ts';
import { topicIds } from './topic.ts';
import { unmask } from './unmask.ts';

/** What phrases say about each topic, by the topic's place in `topicIds`. */
export interface PhraseEvidence {
  /** A phrase that is enough alone was found outside of any saying or refusal. */
  readonly sure: Uint8Array;
  /** How many different hints were found. */
  readonly hints: Uint8Array;
  /** A saying or a refusal was found: the model, which sees only words, is not to be believed. */
  readonly clean: Uint8Array;
}

/** Finds all phrases of the languages that the words may be in. @param hint the language, where the caller knows it */
export function phraseEvidence(said: readonly Word[], hint?: string): PhraseEvidence {
  const words = unmask(said);
  const hits: Hit[] = [];
  for (const index of indexesFor(words, hint))
    findPhrases(index, words, ({ topic, kind, line }, start, end) => {
      hits.push({ topic, kind, line, start, end });
    });
  const evidence = weigh(hits);
  if (words.some((word) => word.charCodeAt(0) >= firstHan)) readChinese(words, evidence.sure);
  return evidence;
}

interface Hit extends Meaning {
  readonly start: number;
  readonly end: number;
}

function weigh(hits: readonly Hit[]): PhraseEvidence {
  const evidence = { sure: empty(), hints: empty(), clean: empty() };
  for (const { kind, topic } of hits) if (kind === 'clean') evidence.clean[topic] = 1;
  const hintsSeen = new Set<number>();
  for (const hit of hits) {
    if (hit.kind === 'clean' || (evidence.clean[hit.topic] && isCleared(hit, hits))) continue;
    if (hit.kind === 'sure') evidence.sure[hit.topic] = 1;
    else if (!hintsSeen.has(hit.line)) {
      hintsSeen.add(hit.line);
      evidence.hints[hit.topic] = (evidence.hints[hit.topic] ?? 0) + 1;
    }
  }
  return evidence;
}

const empty = () => new Uint8Array(topicIds.length);

const isCleared = ({ topic, start, end }: Hit, hits: readonly Hit[]): boolean =>
  hits.some((other) => other.kind === 'clean' && other.topic === topic && other.start < end && start < other.end);

const firstHan = 0x2e80;

function readChinese(words: readonly Word[], sure: Uint8Array): void {
  const text = words.join('');
  for (const [place, topic] of topicIds.entries()) if (chinese[topic].test(text)) sure[place] = 1;
}

/** The languages that may be meant; all of them where no word tells. */
function indexesFor(words: readonly Word[], hint: string | undefined): readonly PhraseIndex<Meaning>[] {
  const among = likelyOf(words);
  const hinted = hint?.slice(0, 2).toLowerCase();
  // English words stand in messages of all languages, and short ones look like others: it is always read.
  const chosen = written.filter((language) => language === 'en' || language === hinted || among.includes(language));
  return (among.length > 0 ? chosen : written).map(phrasesIn);
}

/** @returns none where a single word that several languages share is all that there is to tell by */
function likelyOf(words: readonly Word[]): readonly Language[] {
  const likely = likelyLanguages(words);
  const [best] = likely;
  if (!best || (best.count === 1 && best.language !== 'en')) return [];
  // Relatives share most of their small words, so one word less says nothing; English has none so near.
  const enough = best.language === 'en' ? best.count * shareOfBest : Math.min(best.count - 1, best.count * shareOfBest);
  return likely.filter(({ count }) => count >= enough).map(({ language }) => language);
}

const shareOfBest = 0.6;
