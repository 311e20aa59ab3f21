import type { Language } from '../language/detect-language.ts';
import type { Word } from '../language/words.ts';
import { toPattern } from './classes.ts';
import { encode } from './encode.ts';
import { lexicons } from './lexicons.ts';

/** "Shall I connect you to an agent?", "Möchten Sie mit einem Mitarbeiter sprechen?" */
const offers: readonly RegExp[] = [
  toPattern(
    '(?:pass|talk|reach|call|give|let|talking|passed) any{0,4} [with for]{0,3} person any{0,8} (?:[.]|[,])?[^.?]{0,20}[?]',
  ),
  toPattern('(?:pass|passed|give|callback|escalate) [^.?]{0,12}[?]'),
  toPattern('[with me you] {0,1} any{0,2} person any{0,4} (?:pass|talk|passed|call|reach|help)[^.?]{0,12}[?]'),
  toPattern('person any{0,5} (?:call|reach|help|talk|give) [^.?]{0,8}[?]'),
  toPattern('call [^.?]{0,2} you [^.?]{0,8}[?]'),
];

const agrees = toPattern(
  '^[please]{0,2} [yes][yes please me it you i wish can pass give with the call talk staff human other]{0,7}(?:$|[.,])',
);
const objects = toPattern('not|[?]|,[^please yes]{3}');
const declines = toPattern('^[please]{0,2} not');

/** Whether the customer takes up an offer that the assistant just made. */
export const agreesToOffer = (said: readonly Word[], before: readonly Word[], tried: readonly Language[]): boolean =>
  offered(before, tried) &&
  tried.some((language) => {
    const code = encode(said, lexicons[language]);
    return agrees.test(code) && !objects.test(code);
  });

/** Whether the customer turns such an offer down, in whatever words follow. */
export const refusesOffer = (said: readonly Word[], before: readonly Word[], tried: readonly Language[]): boolean =>
  tried.some((language) => declines.test(encode(said.slice(0, 4), lexicons[language])) && said.length <= 4) &&
  offered(before, tried);

const offered = (before: readonly Word[], tried: readonly Language[]): boolean =>
  tried.some((language) => {
    const code = encode(before.slice(-wordsRead), lexicons[language]);
    return offers.some((offer) => offer.test(code));
  });

/** An offer closes what the assistant says. */
const wordsRead = 40;
