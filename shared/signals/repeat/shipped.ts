import packed from '../weights/request-words.json';
import { type RequestWords, unpackRequestWords } from './request-words.ts';

/** What ships is known of words. */
export const requestWords: RequestWords = unpackRequestWords(packed);
