import { whenAsked } from '../language/when-asked.ts';
import packed from '../weights/request-words.json';

/** What is known of the words of requests, as it is learned. */
export const tables = whenAsked({ words: packed }, (learned) => learned);
