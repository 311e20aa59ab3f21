import { signalTitle } from '../../../../shared/rules/sentence.ts';
import { spokenWords, t } from '../../i18n/translate.ts';
import { capital } from '../../ui/words.ts';
import { signalMeanings } from './messages.ts';

/** A signal as it begins a line. */
export const titleOfSignal = (name: string): string => capital(signalTitle(name, spokenWords()));

/** @returns `undefined` for a signal of a family, such as an attribute, and for no signal at all */
export function meaningOfSignal(name: string): string | undefined {
  const meaning = signalMeanings[name];
  return meaning && t(meaning);
}
