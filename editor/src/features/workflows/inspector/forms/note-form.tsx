import { TextArea } from '../../../../ui/text-field.tsx';
import type { FormProps } from './form-props.ts';

export function NoteForm({ form }: FormProps) {
  return (
    <TextArea
      label="Note"
      help="For whoever edits this workflow. It does nothing, and customers never see it."
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
