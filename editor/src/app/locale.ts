/**
 * The words are English, so numbers and dates must be too: of the kinds of English that the browser offers, the first.
 * Otherwise a German browser would show "vor 3 Minuten" in the middle of an English sentence.
 */
export const locale: string =
  (globalThis.navigator?.languages ?? []).find((language) => /^en\b/i.test(language)) ?? 'en-GB';
