/**
 * Text that ships shortened: signs that it has no other use for stand for runs of letters that it has many of. First come those
 * signs, each with what it stands for and a `#` behind, then one more `#`, then the text. What a sign stands for may hold signs
 * that come before it. Text that is not shortened begins with a tab, as no other text of ours does.
 *
 * `functions/build/abbreviate.ts` shortens what goes into a bundle; each part is written out when it is read.
 */
export type Abbreviated = string;

/** Where nothing is shortened: what stands before the text. */
export const noAbbreviations = '\t';

/** Where the text begins. */
export const textOf = (whole: Abbreviated): number =>
  whole.startsWith(noAbbreviations) ? noAbbreviations.length : whole.indexOf('##') + 2;

/** What makes of a part of the text, or of all of it, what it was before it was shortened. */
export function writerOf(whole: Abbreviated): (text: string) => string {
  if (whole.startsWith(noAbbreviations)) return (text) => text;
  const meanings = new Map<string, string>();
  const meaningOf = (sign: string): string => meanings.get(sign) ?? sign;
  let signs = '';
  for (const told of whole.slice(0, whole.indexOf('##')).split('#')) {
    let meaning = '';
    for (let at = 1; at < told.length; at++) meaning += meaningOf(told.charAt(at));
    meanings.set(told.charAt(0), meaning);
    signs += told.charAt(0);
  }
  // To go from sign to sign in a loop takes a start far longer: it is done before the loop is compiled.
  const anySign = new RegExp(`[${signs.replace(meantInClasses, '\\$&')}]`, 'g');
  return (text) => text.replace(anySign, meaningOf);
}

const meantInClasses = /[\]^-]/g;
