import { locale } from '../../../app/locale.ts';

const languages = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });

/** "German" for `de`; the tag itself where nobody knows a name. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** With a space before the sign, as everywhere in Baton. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
