import type { WorkflowLanguage } from '../../../shared/workflow/language/workflow-language.ts';
import type { Wording } from './messages.ts';

/** What makes another language of English. */
export interface LanguagePack {
  readonly wordings?: Readonly<Record<string, Wording>>;
  /** For sentences that the domain makes, which has English built in. */
  readonly sentences?: WorkflowLanguage;
  /** For pseudo-locales: makes a wording of the English one. */
  readonly rewrite?: (english: Wording) => Wording;
}

interface LanguageFacts {
  /** In the language itself, as people look for it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Where the browser names no region of this language. */
  readonly locale: string;
  /** For whoever builds Baton: shows what does not stretch, turn or translate. */
  readonly isPseudo?: true;
  readonly load: () => Promise<LanguagePack>;
}

const pseudo = () => import('./pseudo.ts');

export const languages = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB', load: async () => ({}) },
  de: {
    name: 'Deutsch',
    direction: 'ltr',
    locale: 'de-DE',
    load: async () => (await import('./german.ts')).germanPack,
  },
  'en-XA': {
    name: 'Pseudo: longer',
    direction: 'ltr',
    locale: 'en-XA',
    isPseudo: true,
    load: async () => ({ rewrite: (await pseudo()).lengthen }),
  },
  'ar-XB': {
    name: 'Pseudo: right to left',
    direction: 'rtl',
    locale: 'ar-XB',
    isPseudo: true,
    load: async () => ({ rewrite: (await pseudo()).mirror }),
  },
} as const satisfies Record<string, LanguageFacts>;

export type Language = keyof typeof languages;

export const languageIds = Object.keys(languages) as Language[];

export const isLanguage = (id: unknown): id is Language => languageIds.some((known) => known === id);

/** The first of what the browser asks for that there is, pseudo-locales apart; English where there is none. */
export function guessLanguage(wanted: readonly string[]): Language {
  const bases = wanted.map((tag) => tag.split('-')[0]?.toLowerCase());
  return bases.find((base) => isLanguage(base)) ?? 'en';
}

/**
 * For numbers and dates: the browser's own region of the language where it names one, so that an American reads
 * 3/14 and a Briton 14/03.
 */
export function localeOf(language: Language, wanted: readonly string[]): string {
  const own = wanted.find((tag) => tag.split('-')[0]?.toLowerCase() === language);
  return own ?? languages[language].locale;
}
