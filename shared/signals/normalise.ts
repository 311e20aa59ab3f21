const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const apostrophes = /[\u2018\u2019\u02bc]/g;

/**
 * A text as the detectors read it: compatibility forms folded (full-width letters, ligatures), invisible characters
 * gone, lower case, one kind of apostrophe, single spaces.
 */
export const normalise = (text: string): string =>
  text.normalize('NFKC').replace(invisible, '').replace(apostrophes, "'").toLowerCase().replace(/\s+/g, ' ').trim();
