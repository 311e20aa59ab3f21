import { useState } from 'react';
import { type Condition, isGroup } from '../../../../../../shared/rules/condition.ts';
import type { Problem } from '../../../../../../shared/workflow/problem.ts';
import { ownProblems } from '../../document/problems.ts';
import { ProblemLines } from '../problem-lines.tsx';
import { AddConditions } from './add-conditions.tsx';
import styles from './condition-editor.module.css';
import { ConditionTreeContext } from './condition-tree.ts';
import { GroupEditor } from './group-editor.tsx';
import { SingleEditor } from './single-editor.tsx';
import { useMoving } from './use-moving.ts';

export interface ConditionEditorProps {
  readonly condition: Condition;
  /** Where it lies in the node's data, as problems name it. */
  readonly path: string;
  readonly problems: readonly Problem[];
  /** @param isTyped letters or a slider: one step with what follows shortly after */
  readonly onChange: (next: Condition, isTyped: boolean) => void;
  readonly onDone: () => void;
  readonly isDisabled: boolean;
}

/** A condition as sentences that open into fields, in groups of all, any, none or some. */
export function ConditionEditor({ condition, path, problems, onChange, onDone, isDisabled }: ConditionEditorProps) {
  // Which line is open, by its place. A lone comparison is always open: there is nothing to read beside it.
  const [open, setOpen] = useState<string>();
  const [added, setAdded] = useState<string>();
  const openAdded = (key: string): void => {
    setOpen(key);
    setAdded(key);
  };
  const moving = useMoving(condition, (next) => {
    setOpen(undefined);
    onChange(next, false);
  });
  return (
    <ConditionTreeContext
      value={{
        root: condition,
        base: path,
        problems,
        onChange,
        onDone,
        isDisabled,
        open,
        added,
        setOpen,
        openAdded,
        moving,
      }}
    >
      <div className={styles.editor} data-field={path}>
        {isGroup(condition) ? (
          <GroupEditor group={condition} path={[]} />
        ) : (
          <>
            <SingleEditor
              condition={condition}
              path={path}
              problems={problems}
              onChange={onChange}
              onDone={onDone}
              isDisabled={isDisabled}
            />
            {!isDisabled && <AddConditions path={[]} />}
          </>
        )}
        <ProblemLines problems={ownProblems(problems, path)} />
      </div>
    </ConditionTreeContext>
  );
}
