import type { ReactNode } from 'react';
import { createIntl, type IntlShape } from 'react-intl';
import { create } from 'zustand';
import type { WorkflowWords } from '../../../shared/workflow/language/workflow-language.ts';
import { guessLanguage, isLanguage, type Language, type LanguagePack, languages, localeOf } from './languages.ts';
import type { Message, Wording } from './messages.ts';

interface Spoken {
  readonly language: Language;
  readonly pack: LanguagePack;
  readonly intl: IntlShape;
}

const storageKey = 'baton.language';
const useSpoken = create<Spoken>(() => spoken('en', {}));

export const currentLanguage = (): Language => useSpoken.getState().language;

/** The app draws everything anew under another language, so whatever shows words may ask for them as it draws. */
export const useLanguage = (): Language => useSpoken((state) => state.language);

/** The words of the domain's own sentences about conditions, steps and problems, in the language that is spoken. */
export const spokenWords = (): SpokenWords => ({ language: useSpoken.getState().pack.sentences });

export type SpokenWords = Pick<WorkflowWords, 'language'>;

/** Numbers, dates, lists and plural forms as the language has them. */
export const intl = (): IntlShape => useSpoken.getState().intl;

export type Values = Readonly<Record<string, string | number | Date>>;

/** The words of a message. To be called where they are shown: what is kept in a constant stays in its language. */
export function t(message: Message, values?: Values): string {
  const wording = wordingOf(message);
  return isPlain(wording) ? wording : intl().formatMessage(asked(message, wording), values);
}

type RichValue = ReactNode | Date | ((inside: readonly ReactNode[]) => ReactNode);

/** The same for a message with tags, or with elements for values: `<b>…</b>` is drawn by the value `b`. */
export function tRich(message: Message, values: Readonly<Record<string, RichValue>>): ReactNode {
  // Each piece of a sentence has its place; react-intl numbers them, so that React asks for no keys.
  const draw = intl().formatMessage as (descriptor: Message, values: unknown) => ReactNode;
  return draw(asked(message, wordingOf(message)), values);
}

/** Before the first page is drawn: the language chosen in this browser, or the first that the browser asks for. */
export async function startLanguage(): Promise<void> {
  const language = chosenLanguage() ?? guessLanguage(wantedLanguages());
  // Without its words the page is still worth having, in English.
  await speak(language).catch(() => speak('en'));
}

export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language);
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage is off: the choice lasts as long as the page.
  }
}

async function speak(language: Language): Promise<void> {
  const next = spoken(language, await languages[language].load());
  useSpoken.setState(next);
  document.documentElement.lang = language;
  document.documentElement.dir = languages[language].direction;
}

function spoken(language: Language, pack: LanguagePack): Spoken {
  const locale = localeOf(language, wantedLanguages());
  // The wording is found here, not by react-intl, so its default locale is the one that is spoken.
  return { language, pack, intl: createIntl({ locale, defaultLocale: locale }) };
}

function wordingOf({ id, defaultMessage }: Message): Wording {
  const { wordings, rewrite } = useSpoken.getState().pack;
  const wording = wordings?.[id] ?? defaultMessage;
  return rewrite === undefined ? wording : rewrite(wording);
}

/** Nothing to fill in: react-intl would only hand it back, and take its time. */
const isPlain = (wording: Wording): wording is string => typeof wording === 'string' && !/[{}<']/.test(wording);

const asked = ({ id }: Message, defaultMessage: Wording): Message => ({ id, defaultMessage });

function wantedLanguages(): readonly string[] {
  return globalThis.navigator?.languages ?? [];
}

function chosenLanguage(): Language | undefined {
  try {
    const chosen = localStorage.getItem(storageKey);
    return isLanguage(chosen) ? chosen : undefined;
  } catch {
    return undefined;
  }
}
