import { t } from '../../../../i18n/translate.ts';
import { TextArea } from '../../../../ui/text-field.tsx';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';

export function NoteForm({ form }: FormProps) {
  return (
    <TextArea
      label={t(messages.note)}
      help={t(messages.noteHelp)}
      rows={5}
      maxLength={2_000}
      value={typeof form.data.text === 'string' ? form.data.text : ''}
      onChange={(text) => form.set({ text }, 'text')}
      onBlur={form.done}
      {...form.note('text')}
      isDisabled={form.isReadOnly}
    />
  );
}
