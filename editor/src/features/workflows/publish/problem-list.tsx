import { OctagonX, TriangleAlert } from 'lucide-react';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import { t } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import { keyedProblems } from '../document/problems.ts';
import { messages } from './messages.ts';
import styles from './publish-dialog.module.css';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly nameOf: (nodeId: string) => string | undefined;
  readonly onGo: (nodeId: string) => void;
}

/** Problems in a dialog, each with its step. */
export function ProblemList({ problems, nameOf, onGo }: ProblemListProps) {
  return (
    <ul className={styles.problems}>
      {keyedProblems(problems).map(({ key, severity, message, nodeId }) => {
        const name = nodeId === undefined ? undefined : nameOf(nodeId);
        return (
          <li key={key} className={severity === 'error' ? `${styles.problem} ${styles.error}` : styles.problem}>
            <Icon icon={severity === 'error' ? OctagonX : TriangleAlert} />
            <span>
              {message}{' '}
              {nodeId !== undefined && name !== undefined && (
                <button type="button" className={styles.go} onClick={() => onGo(nodeId)}>
                  {t(messages.showStep, { name })}
                </button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
