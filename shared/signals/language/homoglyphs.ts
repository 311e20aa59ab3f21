/** Letters of other alphabets that are drawn like Latin ones, each followed by the letter it passes for. */
const lookalikes = `αa βb γy εe ηn ιi κk νv οo ρp σo τt υu χx ωw ϲc ϳj
  аa вb еe ѕs іi їi јj кk мm нh оo рp сc тt уy хx ԁd һh ԛq ԝw пn гr зe иu бb чy шw
  ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɡg ıi`;

const latinOf = new Map<string, string>(
  lookalikes
    .split(/\s+/)
    .map((pair) => [...pair])
    .flatMap(([lookalike, latin]) => (lookalike && latin ? [[lookalike, latin] as const] : [])),
);

const foreign = /[\u0131\u0250-\u02af\u0370-\u03ff\u0400-\u052f\u1d00-\u1d7f\ua730\ua731]/;
const mixedWord = /[\p{L}\p{M}]+/gu;
const latin = /[a-z]/;

/**
 * Words in which Latin letters and their look-alikes mix ("hυman"), spelled in Latin. A word that is Greek or Russian
 * throughout stays as it is. @param text in lower case
 */
export const spellLatin = (text: string): string => {
  if (!foreign.test(text)) return text;
  return text.replace(mixedWord, (word) =>
    foreign.test(word) && (latin.test(word) || smallCapitals.test(word))
      ? [...word].map((letter) => latinOf.get(letter) ?? letter).join('')
      : word,
  );
};

/** Phonetic signs and small capitals belong to no language that a customer writes. */
const smallCapitals = /[\u0250-\u02af\u1d00-\u1d7f\ua730\ua731]/;
