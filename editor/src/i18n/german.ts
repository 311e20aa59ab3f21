import type { Wording } from './messages.ts';

interface GermanFile {
  readonly default: Readonly<Record<string, Wording>>;
}

const files = import.meta.glob<GermanFile>('../**/messages.de.ts', { eager: true });

/** Every wording of every folder by id; loaded when somebody reads German, and only then. */
export const german: Readonly<Record<string, Wording>> = Object.assign(
  {},
  ...Object.values(files).map((file) => file.default),
);
