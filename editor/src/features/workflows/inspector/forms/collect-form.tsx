import { detailType, detailWords } from '../../../../../../shared/conversation/reply.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { FormProps } from './form-props.ts';
import { TextsField } from './texts-field.tsx';

export function CollectForm({ form }: FormProps) {
  const { attribute, expects, tries } = form.data;
  return (
    <>
      <TextsField form={form} label="Question" />
      <Select
        label="The answer is"
        options={detailType.options.map((id) => ({ id, label: detailWords[id] }))}
        value={typeof expects === 'string' ? expects : undefined}
        onChange={(next) => form.set({ expects: next })}
        {...form.note('expects')}
        isDisabled={form.isReadOnly}
      />
      <TextField
        label="Noted as"
        help="Agents see it, and conditions find it under Attribute of the conversation."
        value={typeof attribute === 'string' ? attribute : ''}
        maxLength={64}
        onChange={(next) => form.set({ attribute: next.trim() }, 'attribute')}
        onBlur={form.done}
        {...form.note('attribute')}
        isDisabled={form.isReadOnly}
      />
      <NumberField
        label="Asks at most"
        unit="times"
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
