/** Kleene's three-valued logic: `undefined` is *unknown*. */
export type Truth = boolean | undefined;

export const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;

export const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);
