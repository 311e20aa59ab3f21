import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { t } from '../../../../i18n/translate.ts';
import { Icon } from '../../../../ui/icon.tsx';
import styles from './condition-editor.module.css';
import type { ConditionPath } from './condition-edits.ts';
import { useConditionTree } from './condition-tree.ts';
import { messages } from './messages.ts';

/** Takes a condition to another place in its groups: dragged, or with the arrow keys. */
export function MoveHandle({ path, name }: { readonly path: ConditionPath; readonly name: string }) {
  const { moving } = useConditionTree();
  const handle = useRef<HTMLButtonElement>(null);
  const hasLanded = moving.landed === path.join('.');
  useEffect(() => {
    if (hasLanded) handle.current?.focus();
  }, [hasLanded]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    moving.step(path, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <button
      ref={handle}
      type="button"
      className={styles.handle}
      aria-label={t(messages.move, { name })}
      title={t(messages.moveHelp)}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', name); // Firefox starts no drag without data
        moving.start(path);
      }}
      onDragEnd={moving.end}
      onKeyDown={onKeyDown}
    >
      <Icon icon={GripVertical} size={14} />
    </button>
  );
}
