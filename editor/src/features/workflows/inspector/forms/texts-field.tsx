import { useQuery } from '@tanstack/react-query';
import { localesOf } from '../../../../../../shared/messages/resolve.ts';
import { queryOf } from '../../../../app/api-client.ts';
import { languageName } from '../../../../i18n/language-name.ts';
import { t } from '../../../../i18n/translate.ts';
import { TextArea } from '../../../../ui/text-field.tsx';
import type { NodeForm } from '../use-node-form.ts';
import { messages } from './messages.ts';

interface TextsFieldProps {
  readonly form: NodeForm;
  /** What is written here, such as *Question*. */
  readonly label: string;
}

/** What the customer reads: one field for each language that the organisation speaks. */
export function TextsField({ form, label }: TextsFieldProps) {
  const { data } = useQuery(queryOf('listHandoffMessages'));
  const texts = toTexts(form.data.texts);
  const spoken = data ? [data.defaultLocale, ...localesOf(data.messages)] : [];
  const locales = [...new Set([...spoken, ...Object.keys(texts)])];
  const change = (locale: string, text: string): void => {
    const { [locale]: _before, ...others } = texts;
    form.set({ texts: text === '' ? others : { ...texts, [locale]: text } }, `texts ${locale}`);
  };
  return locales.map((locale, index) => (
    <TextArea
      key={locale}
      label={t(messages.textIn, { label, language: languageName(locale) })}
      {...(index === 0 && { help: t(messages.textHelp, { name: '{customerName}' }) })}
      rows={2}
      maxLength={2_000}
      value={texts[locale] ?? ''}
      onChange={(text) => change(locale, text)}
      onBlur={form.done}
      {...(index === 0 && form.note('texts'))}
      {...form.note(`texts.${locale}`)}
      isDisabled={form.isReadOnly}
    />
  ));
}

const toTexts = (value: unknown): Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      )
    : {};
