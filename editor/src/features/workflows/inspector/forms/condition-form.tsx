import { ConditionEditor } from '../condition/condition-editor.tsx';
import { isCondition } from '../condition/condition-edits.ts';
import type { FormProps } from './form-props.ts';
import { Unreadable } from './unreadable.tsx';

export function ConditionForm({ form, node }: FormProps) {
  const { condition } = form.data;
  if (!isCondition(condition)) return <Unreadable form={form} kind={node.kind} />;
  return (
    <ConditionEditor
      condition={condition}
      path="condition"
      problems={form.problems}
      onChange={(next, isTyped) => form.set({ condition: next }, isTyped ? 'condition' : undefined)}
      onDone={form.done}
      isDisabled={form.isReadOnly}
    />
  );
}
