const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const apostrophes = /[\u2018\u2019\u02bc\u00b4`]/g;

/**
 * A text as the detectors read it: compatibility forms folded (full-width letters, ligatures), invisible characters
 * gone, lower case, one kind of apostrophe, single spaces. Apostrophes come before folding, which would make a space
 * and an accent of the acute that many type for one.
 */
export const normalise = (text: string): string =>
  text.replace(invisible, '').replace(apostrophes, "'").normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
