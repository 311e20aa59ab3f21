import { PerWord } from '../language/tokens.ts';
import { type Lookup, packWords, WordLookup, type WordTable } from '../language/word-table.ts';
import type { Word } from '../language/words.ts';
import { type Anchoring, checkPhrase } from './phrase.ts';
import { type Anchored, anchoredIn, type Entry, indexPhrases, type Listed, type PhraseIndex } from './phrase-index.ts';

/** An index of phrases as it ships. */
export interface PackedPhrases {
  /** Where in `anchored` the phrases of each anchor of a word begin. */
  readonly exact: WordTable;
  readonly stems: WordTable;
  /** For each anchor its phrases, `between` one and the next, `end` after the last. */
  readonly anchored: string;
}

/**
 * @param entryOf what a phrase is and means, in signs that stand in no text which is read as words
 * @throws Error for a phrase that cannot be read
 */
export function packPhrases<T>(
  listed: readonly Listed<T>[],
  anchoring: Anchoring,
  entryOf: (phrase: Entry<T>) => string,
): PackedPhrases {
  for (const { phrase, classes } of listed) checkPhrase(phrase, classes);
  const { exact, stems } = indexPhrases(listed, anchoring);
  const places = new Map<Anchored<T>, string>();
  let anchored = '';
  const placeOf = (phrases: Anchored<T>): string => {
    const place = places.get(phrases) ?? anchored.length.toString(radix);
    if (!places.has(phrases)) anchored += phrases.entries.map(entryOf).join(between) + end;
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
  read: (entry: string) => Entry<T>,
): PhraseIndex<T> {
  const known = new Map<string, Anchored<T>>();
  const phrasesAt = (place: string): Anchored<T> => {
    const from = Number.parseInt(place, radix);
    const phrases = known.get(place) ?? {
      entries: anchored.slice(from, anchored.indexOf(end, from)).split(between).map(read),
    };
    known.set(place, phrases);
    return phrases;
  };
  const anchorsAt = (places: string): readonly Anchored<T>[] => places.split(' ').map(phrasesAt);
  const told = new PerWord(anchoredIn(lookUp(exact, anchorsAt), lookUp(stems, anchorsAt)));
  return { anchoredBy: (token) => told.of(token) };
}

/** Words are read by the row, and what is told of one when it is asked for, which is once. */
function lookUp<Told>(table: WordTable, read: (entry: string) => Told): Lookup<Told> {
  const entries = new WordLookup(table, (entry) => entry);
  return {
    get(word, hash) {
      const entry = entries.get(word, hash);
      return entry === undefined ? undefined : read(entry);
    },
  };
}

const between = ';';
const end = '!';
const radix = 36;
