/** Kleene's three-valued logic: `undefined` is *unknown*. */
export type Truth = boolean | undefined;

export const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;

export const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** Known once enough are true, or too few are left that may be. */
export function atLeastOf(least: number, truths: readonly Truth[]): Truth {
  const held = truths.filter((truth) => truth === true).length;
  if (held >= least) return true;
  return held + truths.filter((truth) => truth === undefined).length >= least ? undefined : false;
}
