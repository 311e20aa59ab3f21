import { sentenceOf } from '../../../../../../shared/rules/sentence.ts';
import { spokenWords, t } from '../../../../i18n/translate.ts';
import { FoldableItem } from '../../../../ui/foldable-item.tsx';
import { OrderButtons } from '../../../../ui/order-buttons.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { capital } from '../../../../ui/words.ts';
import { problemsAt } from '../../document/problems.ts';
import { ConditionEditor } from '../condition/condition-editor.tsx';
import { ProblemMark } from '../problem-lines.tsx';
import type { SwitchCase } from '../switch-cases.ts';
import type { NodeForm } from '../use-node-form.ts';
import { messages } from './messages.ts';

interface CaseEditorProps {
  readonly one: SwitchCase;
  readonly index: number;
  readonly count: number;
  readonly form: NodeForm;
  readonly isOpen: boolean;
  /** Just now: the keyboard goes to its name. */
  readonly isAdded: boolean;
  readonly onToggle: () => void;
  readonly onChange: (next: SwitchCase, mergeKey?: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One case of a switch: its name and sentence, its place in the order, and its condition when opened. */
export function CaseEditor(props: CaseEditorProps) {
  const { one, index, count, form, isOpen, isAdded, onToggle, onChange, onMove, onRemove } = props;
  const path = `cases.${index}`;
  const name = one.label;
  return (
    <FoldableItem
      title={
        <>
          {index + 1}. {name === '' ? t(messages.noName) : name}
          <ProblemMark problems={problemsAt(form.problems, path)} />
        </>
      }
      summary={capital(sentenceOf(one.condition, spokenWords()))}
      isOpen={isOpen}
      onToggle={onToggle}
      field={path}
      actions={
        !form.isReadOnly && (
          <OrderButtons
            labels={{
              up: t(messages.tryEarlier, { name }),
              down: t(messages.tryLater, { name }),
              remove: t(messages.remove, { name }),
            }}
            isFirst={index === 0}
            isLast={index === count - 1}
            canRemove={count > 1}
            onMove={onMove}
            onRemove={onRemove}
          />
        )
      }
    >
      <TextField
        label={t(messages.name)}
        value={name}
        maxLength={40}
        autoFocus={isAdded}
        onChange={(label) => onChange({ ...one, label }, 'label')}
        onBlur={form.done}
        {...(name === '' ? { error: t(messages.exitNeedsName) } : form.note(`${path}.label`))}
        isDisabled={form.isReadOnly}
      />
      <ConditionEditor
        condition={one.condition}
        path={`${path}.condition`}
        problems={form.problems}
        onChange={(condition, isTyped) => onChange({ ...one, condition }, isTyped ? 'condition' : undefined)}
        onDone={form.done}
        isDisabled={form.isReadOnly}
      />
    </FoldableItem>
  );
}
