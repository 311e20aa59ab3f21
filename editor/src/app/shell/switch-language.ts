import { type Language, languageIds, languages } from '../../i18n/languages.ts';
import { chooseLanguage, currentLanguage, t } from '../../i18n/translate.ts';
import { toastError } from '../../ui/toast.tsx';
import { announce } from '../announcer.tsx';
import { messages } from '../messages.ts';

/** Pseudo-locales are for whoever builds Baton: offered while it is built, and where one is spoken already. */
export const offeredLanguages = (): readonly Language[] =>
  languageIds.filter((id) => !('isPseudo' in languages[id]) || import.meta.env.DEV || id === currentLanguage());

export function switchLanguage(language: Language): void {
  chooseLanguage(language).then(
    () => announce(t(messages.languageChanged)),
    (error: unknown) => toastError(t(messages.languageFailed), error),
  );
}
