import { type RequestWords, unpackRequestWords } from './request-words.ts';
import { tables } from './words.table.ts';

let words: RequestWords | undefined;

/** What ships is known of words, opened when a request is first compared. */
export function requestWords(): RequestWords {
  words ??= unpackRequestWords(tables.words);
  return words;
}
