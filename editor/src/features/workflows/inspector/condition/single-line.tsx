import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { type Condition, isComparison } from '../../../../../../shared/rules/condition.ts';
import { sentenceOf } from '../../../../../../shared/rules/sentence.ts';
import { spokenWords, t } from '../../../../i18n/translate.ts';
import { Button } from '../../../../ui/button.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { capital } from '../../../../ui/words.ts';
import { useEditorState } from '../../document/editor-context.ts';
import { problemsAt } from '../../document/problems.ts';
import { ProblemMark } from '../problem-lines.tsx';
import { comparisonText } from './comparison-words.ts';
import styles from './condition-editor.module.css';
import { type ConditionPath, canRemove, problemPath, removeAt, replaceAt } from './condition-edits.ts';
import { useConditionTree } from './condition-tree.ts';
import { messages } from './messages.ts';
import { MoveHandle } from './move-handle.tsx';
import { SingleEditor } from './single-editor.tsx';

interface SingleLineProps {
  readonly condition: Condition;
  readonly path: ConditionPath;
}

/** One condition of a group that is no group itself: a sentence to read, fields when it is opened. */
export function SingleLine({ condition, path }: SingleLineProps) {
  const { root, base, problems, onChange, onDone, isDisabled, open, added, setOpen } = useConditionTree();
  const calendars = useEditorState((state) => state.names.calendars);
  const id = useId();
  const key = path.join('.');
  const isOpen = open === key;
  const fields = useRef<HTMLDivElement>(null);
  const isAdded = added === key;
  useEffect(() => {
    if (isAdded) fields.current?.querySelector('button')?.focus();
  }, [isAdded]);
  const at = problemPath(root, path, base);
  const words = isComparison(condition)
    ? comparisonText(condition, calendars)
    : capital(sentenceOf(condition, spokenWords()));
  return (
    <div className={isOpen ? `${styles.line} ${styles.open}` : styles.line} data-field={at}>
      <div className={styles.head}>
        {!isDisabled && <MoveHandle path={path} name={words} />}
        <button
          type="button"
          className={styles.sentence}
          aria-expanded={isOpen}
          aria-controls={id}
          data-opens={at}
          onClick={() => setOpen(isOpen ? undefined : key)}
        >
          <Icon icon={isOpen ? ChevronDown : ChevronRight} size={14} />
          <span className={styles.words}>{words}</span>
          <ProblemMark problems={problemsAt(problems, at)} />
        </button>
      </div>
      <div ref={fields} id={id} className={styles.fields} hidden={!isOpen}>
        {isOpen && (
          <>
            <SingleEditor
              condition={condition}
              path={at}
              problems={problems}
              onChange={(next, isTyped) => onChange(replaceAt(root, path, next), isTyped)}
              onDone={onDone}
              isDisabled={isDisabled}
            />
            {!isDisabled && canRemove(root, path) && (
              <Button
                size="small"
                variant="quiet"
                icon={Trash2}
                onPress={() => {
                  setOpen(undefined);
                  onChange(removeAt(root, path), false);
                }}
              >
                {t(messages.remove)}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
