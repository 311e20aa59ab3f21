import { german as sentences } from '../../../shared/workflow/language/german.ts';
import type { LanguagePack } from './languages.ts';
import type { Wording } from './messages.ts';

interface GermanFile {
  readonly default: Readonly<Record<string, Wording>>;
}

const files = import.meta.glob<GermanFile>('../**/messages.de.ts', { eager: true });

/** Every wording of every folder by id, and the sentences of the domain; loaded when somebody reads German, and only then. */
export const germanPack: LanguagePack = {
  wordings: Object.assign({}, ...Object.values(files).map((file) => file.default)),
  sentences,
};
