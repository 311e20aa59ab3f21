import { listUnder, type Opening, packPhrases, readOpening, writtenAlone } from './phrases.ts';
import { PerWord } from './tokens.ts';
import { WordLookup, type WordTable } from './word-table.ts';
import type { Word } from './words.ts';

/** What the words of a language do in the sentences that a detector looks for. */
export interface Lexicon {
  /** By first word (by first sign in Chinese). */
  readonly openings: WordLookup<Opening>;
  readonly openingOf: PerWord<Opening>;
  /** Words long enough to be known when misspelled, by first letter; made when a text first has a word that is not listed. */
  readonly spellings: () => ReadonlyMap<string, readonly Spelling[]>;
  /** Whether the verb may close the clause: "mit einem Menschen sprechen". */
  readonly verbLast: boolean;
}

export interface Spelling {
  readonly word: Word;
  readonly letters: string;
}

/** A lexicon as it ships. */
export interface PackedLexicon {
  readonly phrases: WordTable;
  /** Classes whose words are known when misspelled; what is near words of two is read as one of the first. */
  readonly misspelled: readonly Misspelled[];
  readonly verbLast: boolean;
}

interface Misspelled {
  /** Of the class. */
  readonly letters: string;
  /** Letters of the shortest word that is. */
  readonly shortest: number;
}

/** @param lists letters of classes, and the phrases that stand for them, parted by commas */
export const packLexicon = (
  lists: Iterable<readonly [letters: string, list: string]>,
  misspelled: readonly Misspelled[],
  verbLast = false,
): PackedLexicon => ({ phrases: packPhrases(lists), misspelled, verbLast });

export function openLexicon({ phrases: table, misspelled, verbLast }: PackedLexicon): Lexicon {
  const openings = new WordLookup(table, readOpening);
  let spellings: ReadonlyMap<string, readonly Spelling[]> | undefined;
  return {
    openings,
    openingOf: new PerWord(({ word, hash }) => openings.get(word, hash)),
    spellings: () => {
      spellings ??= spellingsIn(openings.inFull(), misspelled);
      return spellings;
    },
    verbLast,
  };
}

/** Goes by what is written of each word, since to read all that is listed would hold up whoever writes first. */
function spellingsIn(table: string, misspelled: readonly Misspelled[]): ReadonlyMap<string, readonly Spelling[]> {
  const found = new Map<string, string[]>();
  for (const [, sign, ofOneSign, of, letters = ''] of table.matchAll(writtenAlone))
    listUnder(found, sign ?? letters, ofOneSign ?? of ?? '');
  const spellings = new Map<string, Spelling[]>();
  for (const { letters, shortest } of misspelled)
    for (const word of found.get(letters) ?? [])
      if (word.length >= shortest) listUnder(spellings, word.charAt(0), { word, letters });
  return spellings;
}
