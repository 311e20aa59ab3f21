import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';

/** Words of a template by its id; none of one that this version does not have. */
export function wordsOfTemplate(words: Readonly<Record<string, Message>>, id: string | undefined): string | undefined {
  const message = id === undefined ? undefined : words[id];
  return message && t(message);
}
