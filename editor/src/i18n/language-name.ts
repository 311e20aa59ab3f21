import { intl } from './translate.ts';

/** "German" for `de`; the tag itself where nobody knows a name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([intl().locale], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
