import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { sentenceOf } from '../../../../../../shared/rules/sentence.ts';
import { t } from '../../../../i18n/translate.ts';
import { Icon } from '../../../../ui/icon.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { problemsAt } from '../../document/problems.ts';
import { capital } from '../condition/comparison-words.ts';
import { ConditionEditor } from '../condition/condition-editor.tsx';
import { ProblemMark } from '../problem-lines.tsx';
import type { SwitchCase } from '../switch-cases.ts';
import type { NodeForm } from '../use-node-form.ts';
import styles from './forms.module.css';
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
  const id = useId();
  const path = `cases.${index}`;
  return (
    <li className={styles.case} data-field={path}>
      <div className={styles.caseHead}>
        <button
          type="button"
          className={styles.caseTitle}
          aria-expanded={isOpen}
          aria-controls={id}
          data-opens={path}
          onClick={onToggle}
        >
          <Icon icon={isOpen ? ChevronDown : ChevronRight} size={14} />
          <span className={styles.caseWords}>
            <span className={styles.caseName}>
              {index + 1}. {one.label === '' ? t(messages.noName) : one.label}
              <ProblemMark problems={problemsAt(form.problems, path)} />
            </span>
            {!isOpen && <span className={styles.caseSentence}>{capital(sentenceOf(one.condition))}</span>}
          </span>
        </button>
        {!form.isReadOnly && (
          <div className={styles.caseActions}>
            <IconButton
              icon={ArrowUp}
              label={t(messages.tryEarlier, { name: one.label })}
              size="small"
              isDisabled={index === 0}
              onPress={() => onMove(-1)}
            />
            <IconButton
              icon={ArrowDown}
              label={t(messages.tryLater, { name: one.label })}
              size="small"
              isDisabled={index === count - 1}
              onPress={() => onMove(1)}
            />
            <IconButton
              icon={Trash2}
              label={t(messages.remove, { name: one.label })}
              size="small"
              isDisabled={count === 1}
              onPress={onRemove}
            />
          </div>
        )}
      </div>
      <div id={id} className={styles.caseFields} hidden={!isOpen}>
        {isOpen && (
          <>
            <TextField
              label={t(messages.name)}
              value={one.label}
              maxLength={40}
              autoFocus={isAdded}
              onChange={(label) => onChange({ ...one, label }, 'label')}
              onBlur={form.done}
              {...(one.label === '' ? { error: t(messages.exitNeedsName) } : form.note(`${path}.label`))}
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
          </>
        )}
      </div>
    </li>
  );
}
