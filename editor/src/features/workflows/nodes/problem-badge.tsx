import { OctagonX, TriangleAlert } from 'lucide-react';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import { Icon } from '../../../ui/icon.tsx';
import { isError } from '../document/problems.ts';
import styles from './problem-badge.module.css';

/** How many problems a step has; the icon tells errors from warnings without the colour. */
export function ProblemBadge({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  const hasErrors = problems.some(isError);
  return (
    <span
      className={hasErrors ? `${styles.badge} ${styles.error}` : styles.badge}
      title={problems.map(({ message }) => message).join('\n')}
    >
      <Icon icon={hasErrors ? OctagonX : TriangleAlert} size={14} />
      {problems.length}
    </span>
  );
}
