import type { DragEvent, ReactNode } from 'react';
import styles from './condition-editor.module.css';
import type { ConditionPath } from './condition-edits.ts';
import { useConditionTree } from './condition-tree.ts';

interface GroupMemberProps {
  readonly group: ConditionPath;
  readonly index: number;
  /** The word between it and the one before. */
  readonly join: string | undefined;
  readonly children: ReactNode;
}

/** One member of a group, before or behind which a dragged condition can be dropped. */
export function GroupMember({ group, index, join, children }: GroupMemberProps) {
  const { moving } = useConditionTree();
  const { slot } = moving;
  const isHere = slot !== undefined && slot.group.join('.') === group.join('.');
  const mark = isHere && slot.index === index ? styles.before : isHere && slot.index === index + 1 && styles.behind;
  const onDragOver = (event: DragEvent): void => {
    if (!moving.dragged) return;
    event.preventDefault();
    event.stopPropagation(); // the innermost group is meant
    const { top, height } = event.currentTarget.getBoundingClientRect();
    moving.over({ group, index: event.clientY < top + height / 2 ? index : index + 1 });
  };
  const onDrop = (event: DragEvent): void => {
    if (!moving.dragged) return;
    event.preventDefault();
    event.stopPropagation();
    moving.drop();
  };
  return (
    <li className={[styles.member, mark].filter(Boolean).join(' ')} onDragOver={onDragOver} onDrop={onDrop}>
      {join !== undefined && <span className={styles.join}>{join}</span>}
      {children}
    </li>
  );
}
