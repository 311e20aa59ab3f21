import packed from '../weights/request-words.json';
import { type RequestWords, unpackRequestWords } from './request-words.ts';

let words: RequestWords | undefined;

/** What ships is known of words, unpacked when a request first needs it. */
export function requestWords(): RequestWords {
  words ??= unpackRequestWords(packed);
  return words;
}
