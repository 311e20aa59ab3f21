import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../../editor/src/i18n/languages.ts';
import type { Message } from '../../../editor/src/i18n/messages.ts';
import { lengthen, mirror } from '../../../editor/src/i18n/pseudo.ts';

/** English words of the interface, and how a page in a language says them: one exact wording, or any of several. */
export type Say = (english: string) => string | RegExp;

const source = fileURLToPath(new URL('../../../editor/src/', import.meta.url));

const load = async (ending: string): Promise<readonly Record<string, unknown>[]> => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
  return Promise.all(files.map((file) => import(`${source}${file}`)));
};

/** Scenes name what they press in English, as people do; what is no message, such as the name of a queue, stays. */
export async function wordingsIn(language: Language): Promise<Say> {
  if (language === 'en') return (english) => english;
  const idsOf = new Map<string, string[]>();
  for (const file of await load('/messages.ts'))
    for (const messages of Object.values(file).filter(isMessages))
      for (const { id, defaultMessage } of Object.values(messages))
        idsOf.set(String(defaultMessage), [...(idsOf.get(String(defaultMessage)) ?? []), id]);
  const translate = await translatorTo(language);
  return (english) => {
    const ids = idsOf.get(english);
    if (!ids) return english;
    const said = new Set(ids.map((id) => translate(id, english)));
    return new RegExp(`^(?:${[...said].map(escaped).join('|')})$`);
  };
}

async function translatorTo(language: Language): Promise<(id: string, english: string) => string> {
  if (language === 'en-XA') return (_id, english) => String(lengthen(english));
  if (language === 'ar-XB') return (_id, english) => String(mirror(english));
  const german = Object.assign({}, ...(await load('/messages.de.ts')).map((file) => file.default));
  return (id, english) => german[id] ?? english;
}

const isMessages = (value: unknown): value is Record<string, Message> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => typeof each === 'object' && each !== null && 'defaultMessage' in each);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
