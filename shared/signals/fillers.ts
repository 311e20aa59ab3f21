const isAscii = /^[\x20-\x7f]*$/;
const accents = /\p{M}/gu;

/** Marks, among fillers, those of other languages that are no words of English. */
export const foreign = 'f';

/** @param word in lower case */
export const withoutAccents = (word: string): string =>
  isAscii.test(word) ? word : word.normalize('NFD').replace(accents, '');
