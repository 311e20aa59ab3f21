import { detailType } from '../../../../../../shared/conversation/detail.ts';
import { detailNames } from '../../../../domain/messages.ts';
import { t } from '../../../../i18n/translate.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';
import { TextsField } from './texts-field.tsx';

export function CollectForm({ form }: FormProps) {
  const { attribute, expects, tries } = form.data;
  return (
    <>
      <TextsField form={form} label={t(messages.question)} />
      <Select
        label={t(messages.answerIs)}
        options={detailType.options.map((id) => ({ id, label: t(detailNames[id]) }))}
        value={typeof expects === 'string' ? expects : undefined}
        onChange={(next) => form.set({ expects: next })}
        {...form.note('expects')}
        isDisabled={form.isReadOnly}
      />
      <TextField
        label={t(messages.notedAs)}
        help={t(messages.notedHelp)}
        value={typeof attribute === 'string' ? attribute : ''}
        maxLength={64}
        onChange={(next) => form.set({ attribute: next.trim() }, 'attribute')}
        onBlur={form.done}
        {...form.note('attribute')}
        isDisabled={form.isReadOnly}
      />
      <NumberField
        label={t(messages.asksAtMost)}
        unit={t(messages.times)}
        value={typeof tries === 'number' ? tries : 1}
        minValue={1}
        maxValue={5}
        onChange={(next) => Number.isFinite(next) && form.set({ tries: next }, 'tries')}
        onBlur={form.done}
        {...form.note('tries')}
        isDisabled={form.isReadOnly}
      />
    </>
  );
}
