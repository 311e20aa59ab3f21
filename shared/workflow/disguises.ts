/** Overrides of the reading direction, and characters that nobody sees. Marks that Arabic and Hebrew need are none. */
const disguises = /[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/gu;

/** Whether a text may be shown otherwise than it is written. */
export const isDisguised = (text: string): boolean => text.search(disguises) !== -1;

/** A text to stand among other words: what would turn those around is shown as the character that means "not shown". */
export const undisguised = (text: string): string => text.replace(disguises, '\uFFFD');
