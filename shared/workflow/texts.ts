import * as z from 'zod';
import { language } from '../conversation/message.ts';
import { whyNotRender } from '../messages/render.ts';
import type { NodeMistake, WorkflowContext } from './nodes/node-kind.ts';

/** What a customer reads at a node, by locale; each a wording in ICU MessageFormat, as handoff messages are. */
export const texts = z
  .record(language, z.string().min(1).max(2_000))
  .refine((all) => Object.keys(all).length > 0, 'must hold a text');
export type Texts = z.infer<typeof texts>;

/** Wordings that cannot be rendered, and locales that customers are spoken to in and that have none. */
export function checkTexts(
  all: Texts,
  path: string,
  { defaultLocale, locales }: WorkflowContext,
): readonly NodeMistake[] {
  const broken = Object.entries(all).flatMap(([locale, text]): NodeMistake[] => {
    const why = whyNotRender(text, locale);
    return why
      ? [{ code: 'invalid-message', path: `${path}.${locale}`, message: `The text in “${locale}”: ${why}` }]
      : [];
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
        message: isDefault
          ? `There is no text in “${locale}”, the language for all who speak another: write one.`
          : `There is no text in “${locale}”: customers who speak it will read “${defaultLocale}”.`,
      };
    }),
  ];
}
