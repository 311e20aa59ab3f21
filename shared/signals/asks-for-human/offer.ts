import type { Language } from '../language/detect-language.ts';
import type { Word } from '../language/words.ts';
import { toPattern } from './classes.ts';
import { encode } from './encode.ts';
import { lexiconOf } from './lexicons.ts';

/** "Shall I connect you to an agent?", "Möchten Sie mit einem Mitarbeiter sprechen?", "I can get a colleague. Would you like that?" */
const offers: readonly RegExp[] = [
  toPattern(
    '(?:pass|talk|reach|call|give|talking|passed) any{0,4} [with for]{0,3} person any{0,8} [.,]? [^.?]{0,20} [?]',
  ),
  toPattern('[with me you]{0,2} person any{0,4} (?:pass|talk|passed|call|reach|help) [^.?]{0,12} [?]'),
  toPattern('(?:wish|can|let) any{0,4} person any{0,3} call any{0,2} you [^.?]{0,8} [?]'),
  toPattern('(?:pass|passed|call|escalate) [you me it]{1,2} [please back it]{0,2} [?]'),
  toPattern('you{1,2} (?:pass|passed|call) [please back]{0,2} [?]'),
  toPattern('(?:can|wish|let|give) [^.?]{0,6} callback [^.?]{0,20} [?]'),
  // "I can connect you to an agent if you like."
  toPattern(
    '(?:pass|talk|reach|call|give|talking|passed) any{0,4} [with for]{0,3} person [^.?]{0,12} other? you{1,2} (?:please? wish)',
  ),
  toPattern(
    'you{1,2} wish [^.?]{0,8} (?:(?:pass|talk|reach|call|give) any{0,4} [with for]{0,3} person|(?:pass|give) you with|[^.,?]{0,5} with{1,2} person)',
  ),
];
/** "Did you speak to an agent yesterday?" offers nothing. */
const reports = toPattern('past any{0,4} [talk talking reach pass passed call help callback] [^.?]{0,20} [?]');

/** An offer closes what the assistant says. */
const wordsRead = 40;

/** Whether what the assistant said ends in an offer of a person. @param languages that its words may be in */
export const isOffer = (before: readonly Word[], languages: readonly Language[]): boolean =>
  languages.some((language) => {
    const code = encode(before.slice(-wordsRead), lexiconOf(language));
    return offers.some((offer) => offer.test(code)) && !reports.test(code);
  });
