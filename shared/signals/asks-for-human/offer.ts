import type { Language } from '../language/detect-language.ts';
import type { Word } from '../language/words.ts';
import { patternOf } from './classes.ts';
import { encode } from './encode.ts';
import { lexiconOf } from './lexicons.ts';
import * as shapes from './shapes.table.ts';

const offers = shapes.offers.map((shape) => patternOf(shape));
const reports = patternOf(shapes.reports);

/** An offer closes what the assistant says. */
const wordsRead = 40;

/** Whether what the assistant said ends in an offer of a person. @param languages that its words may be in */
export const isOffer = (before: readonly Word[], languages: readonly Language[]): boolean =>
  languages.some((language) => {
    const code = encode(before.slice(-wordsRead), lexiconOf(language));
    return offers.some((offer) => offer.test(code)) && !reports.test(code);
  });
