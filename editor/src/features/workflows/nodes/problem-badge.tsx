import { OctagonX, TriangleAlert } from 'lucide-react';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import { t } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import { messages } from '../document/messages.ts';
import { isError } from '../document/problems.ts';
import styles from './problem-badge.module.css';

interface ProblemBadgeProps {
  readonly problems: readonly Problem[];
  /** Without it, the badge only tells. */
  readonly onOpen?: () => void;
}

/** How many problems a step has; the icon tells errors from warnings without the colour. */
export function ProblemBadge({ problems, onOpen }: ProblemBadgeProps) {
  if (problems.length === 0) return null;
  const hasErrors = problems.some(isError);
  const looks = {
    className: hasErrors ? `${styles.badge} ${styles.error}` : styles.badge,
    title: problems.map(({ message }) => message).join('\n'),
  };
  const inside = (
    <>
      <Icon icon={hasErrors ? OctagonX : TriangleAlert} size={14} />
      {problems.length}
    </>
  );
  if (!onOpen) return <span {...looks}>{inside}</span>;
  return (
    // The canvas is one tab stop; from the keyboard, F8 leads to problems.
    <button
      {...looks}
      type="button"
      tabIndex={-1}
      aria-label={t(messages.showProblems, { count: problems.length })}
      onClick={onOpen}
    >
      {inside}
    </button>
  );
}
