import * as z from 'zod';
import { language } from '../conversation/message.ts';
import { textFault } from '../messages/render.ts';
import { problemWords } from './language/english/problems.ts';
import type { NodeMistake, WorkflowContext } from './nodes/node-kind.ts';

/** What a customer reads at a node, by locale; each a wording in ICU MessageFormat, as handoff messages are. */
export const texts = z
  .record(language, z.string().min(1).max(2_000))
  .refine((all) => Object.keys(all).length > 0, 'must hold a text');
export type Texts = z.infer<typeof texts>;

/** Wordings that cannot be rendered, and locales that customers are spoken to in and that have none. */
export function checkTexts(all: Texts, path: string, context: WorkflowContext): readonly NodeMistake[] {
  const { defaultLocale, locales } = context;
  const { brokenText, noText, noTextYet } = problemWords(context);
  const broken = Object.entries(all).flatMap(([locale, text]): NodeMistake[] => {
    const fault = textFault(text, locale);
    return fault ? [{ code: 'invalid-message', path: `${path}.${locale}`, message: brokenText(locale, fault) }] : [];
  });
  const missing = [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)].filter(
    (locale) => !Object.hasOwn(all, locale),
  );
  return [
    ...broken,
    ...missing.map((locale): NodeMistake => {
      const isDefault = locale === defaultLocale;
      return {
        code: 'missing-message',
        severity: isDefault ? 'error' : 'warning',
        path: `${path}.${locale}`,
        message: isDefault ? noText(locale) : noTextYet(locale, defaultLocale),
      };
    }),
  ];
}
