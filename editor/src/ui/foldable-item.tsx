import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './foldable-item.module.css';
import { Icon } from './icon.tsx';

interface FoldableItemProps {
  readonly title: ReactNode;
  /** What it says in short, while it is closed. */
  readonly summary?: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Icon buttons beside the title. */
  readonly actions?: ReactNode;
  /** The place that it stands for, as problems name it. */
  readonly field?: string;
  /** Drawn while it is open. */
  readonly children: ReactNode;
}

/** One of a list of things with fields of their own: a line to read, and its fields when it is opened. */
export function FoldableItem({ title, summary, isOpen, onToggle, actions, field, children }: FoldableItemProps) {
  const id = useId();
  return (
    <li className={styles.item} data-field={field}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.title}
          aria-expanded={isOpen}
          aria-controls={id}
          data-opens={field}
          onClick={onToggle}
        >
          <Icon icon={isOpen ? ChevronDown : ChevronRight} size={14} />
          <span className={styles.words}>
            <span className={styles.name}>{title}</span>
            {!isOpen && summary !== undefined && <span className={styles.sentence}>{summary}</span>}
          </span>
        </button>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      <div id={id} className={styles.fields} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </li>
  );
}
