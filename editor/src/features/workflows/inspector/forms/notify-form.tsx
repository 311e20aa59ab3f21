import { t } from '../../../../i18n/translate.ts';
import { Select } from '../../../../ui/select.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';

export function NotifyForm({ form }: FormProps) {
  const { title, to } = form.data;
  return (
    <>
      <TextField
        label={t(messages.notice)}
        help={t(messages.noticeHelp)}
        value={typeof title === 'string' ? title : ''}
        maxLength={120}
        onChange={(next) => form.set({ title: next }, 'title')}
        onBlur={form.done}
        {...form.note('title')}
        isDisabled={form.isReadOnly}
      />
      <Select
        label={t(messages.goesTo)}
        options={[
          { id: 'inbox', label: t(messages.toInbox) },
          { id: 'webhook', label: t(messages.toWebhook), description: t(messages.toWebhookHelp) },
        ]}
        value={typeof to === 'string' ? to : undefined}
        onChange={(next) => form.set({ to: next })}
        {...form.note('to')}
        isDisabled={form.isReadOnly}
      />
    </>
  );
}
