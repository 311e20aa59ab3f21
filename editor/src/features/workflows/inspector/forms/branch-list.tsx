import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Problem } from '../../../../../../shared/workflow/problem.ts';
import { t } from '../../../../i18n/translate.ts';
import { Button } from '../../../../ui/button.tsx';
import { FieldSet } from '../../../../ui/field-set.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { ProblemLines } from '../problem-lines.tsx';
import styles from './forms.module.css';
import { messages } from './messages.ts';

interface BranchListProps<Branch> {
  readonly title: string;
  readonly help: string;
  readonly branches: readonly Branch[];
  readonly keyOf: (branch: Branch, index: number) => string;
  /** What the remove button says it removes. */
  readonly nameOf: (branch: Branch, index: number) => string;
  readonly fields: (branch: Branch, index: number) => ReactNode;
  readonly addWords: string;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly fewest: number;
  readonly most: number;
  /** Of the list itself. */
  readonly problems: readonly Problem[];
  readonly isReadOnly: boolean;
}

/** A short list of things with a few fields each, to add to and to take from. */
export function BranchList<Branch>(props: BranchListProps<Branch>) {
  const {
    title,
    help,
    branches,
    keyOf,
    nameOf,
    fields,
    addWords,
    onAdd,
    onRemove,
    fewest,
    most,
    problems,
    isReadOnly,
  } = props;
  const list = useRef<HTMLOListElement>(null);
  const isAdding = useRef(false);
  // Whoever adds one goes on in its first field.
  useEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    list.current?.querySelector<HTMLElement>(':scope > li:last-child :is(input, button)')?.focus();
  });
  return (
    <FieldSet legend={title} help={help}>
      <div className={styles.cases}>
        <ol ref={list} className={styles.caseList}>
          {branches.map((branch, index) => (
            <li key={keyOf(branch, index)} className={`${styles.case} ${styles.branch}`}>
              <div className={styles.branchFields}>{fields(branch, index)}</div>
              {!isReadOnly && (
                <IconButton
                  icon={Trash2}
                  label={t(messages.removeBranch, { name: nameOf(branch, index) })}
                  size="small"
                  isDisabled={branches.length <= fewest}
                  onPress={() => onRemove(index)}
                />
              )}
            </li>
          ))}
        </ol>
        <ProblemLines problems={problems} />
        {!isReadOnly && branches.length < most && (
          <Button
            size="small"
            icon={Plus}
            onPress={() => {
              isAdding.current = true;
              onAdd();
            }}
          >
            {addWords}
          </Button>
        )}
      </div>
    </FieldSet>
  );
}
