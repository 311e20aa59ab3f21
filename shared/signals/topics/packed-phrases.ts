import { packWords, WordLookup, type WordTable } from '../language/word-table.ts';
import type { Word } from '../language/words.ts';
import { type Anchored, indexPhrases, type Listed, type PhraseIndex } from './phrase-index.ts';

/** An index of phrases as it ships. */
export interface PackedPhrases {
  /** Where in `anchored` the phrases of each anchor of a word begin. */
  readonly exact: WordTable;
  readonly stems: WordTable;
  /** For each anchor its phrases, `between` one and the next, `end` after the last. */
  readonly anchored: string;
}

/** @param entryOf what a phrase is and means, in signs that stand in no text which is read as words */
export function packPhrases<T>(listed: readonly Listed<T>[], entryOf: (phrase: Listed<T>) => string): PackedPhrases {
  const { exact, stems } = indexPhrases(listed);
  const places = new Map<Anchored<T>, string>();
  let anchored = '';
  const placeOf = (phrases: Anchored<T>): string => {
    const place = places.get(phrases) ?? anchored.length.toString(radix);
    if (!places.has(phrases)) anchored += phrases.map(entryOf).join(between) + end;
    places.set(phrases, place);
    return place;
  };
  const packed = (lists: ReadonlyMap<Word, readonly Anchored<T>[]>): WordTable =>
    packWords(new Map([...lists].map(([word, anchors]) => [word, anchors.map(placeOf).join(' ')])));
  return { exact: packed(exact), stems: packed(stems), anchored };
}

/** @param read what `entryOf` wrote */
export function openPhrases<T>(
  { exact, stems, anchored }: PackedPhrases,
  read: (entry: string) => Listed<T>,
): PhraseIndex<T> {
  const known = new Map<string, Anchored<T>>();
  const phrasesAt = (place: string): Anchored<T> => {
    const from = Number.parseInt(place, radix);
    const phrases = known.get(place) ?? anchored.slice(from, anchored.indexOf(end, from)).split(between).map(read);
    known.set(place, phrases);
    return phrases;
  };
  const readAnchors = (entry: string): readonly Anchored<T>[] => entry.split(' ').map(phrasesAt);
  return { exact: new WordLookup(exact, readAnchors), stems: new WordLookup(stems, readAnchors) };
}

const between = ';';
const end = '!';
const radix = 36;
