import type { ComparisonValue } from '../../../../../../shared/rules/condition.ts';
import { t } from '../../../../i18n/translate.ts';
import { TextField } from '../../../../ui/text-field.tsx';
import { SingleValue } from '../condition/single-value.tsx';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';

export function SetAttributeForm({ form }: FormProps) {
  const { name, value } = form.data;
  return (
    <>
      <TextField
        label={t(messages.attributeName)}
        help={t(messages.attributeHelp)}
        value={typeof name === 'string' ? name : ''}
        maxLength={64}
        onChange={(next) => form.set({ name: next.trim() }, 'name')}
        onBlur={form.done}
        {...form.note('name')}
        isDisabled={form.isReadOnly}
      />
      <SingleValue
        value={isSingle(value) ? value : ''}
        onChange={(next) => form.set({ value: next }, 'value')}
        onDone={form.done}
        note={form.note('value')}
        isDisabled={form.isReadOnly}
      />
    </>
  );
}

const isSingle = (value: unknown): value is Exclude<ComparisonValue, readonly string[]> =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
