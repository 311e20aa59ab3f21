import { Select } from '../../../../ui/select.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { FormProps } from './form-props.ts';

export function NotifyForm({ form }: FormProps) {
  const { title, to } = form.data;
  return (
    <>
      <TextField
        label="Notice"
        help="Given once a conversation. Customers never see it."
        value={typeof title === 'string' ? title : ''}
        maxLength={120}
        onChange={(next) => form.set({ title: next }, 'title')}
        onBlur={form.done}
        {...form.note('title')}
        isDisabled={form.isReadOnly}
      />
      <Select
        label="Goes to"
        options={[
          { id: 'inbox', label: 'Everybody with an open inbox' },
          { id: 'webhook', label: 'The webhook of the channel', description: 'Signed, as handoffs are told' },
        ]}
        value={typeof to === 'string' ? to : undefined}
        onChange={(next) => form.set({ to: next })}
        {...form.note('to')}
        isDisabled={form.isReadOnly}
      />
    </>
  );
}
