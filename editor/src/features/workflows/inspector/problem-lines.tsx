import type { Problem } from '../../../../../shared/workflow/problem.ts';
import { t } from '../../../i18n/translate.ts';
import type { FieldProps } from '../../../ui/field.tsx';
import forEars from '../../../ui/for-ears.module.css';
import { Icon } from '../../../ui/icon.tsx';
import { isError, keyedProblems, ownProblems } from '../document/problems.ts';
import colours from '../problems/severity.module.css';
import { severityIcons, severityWord } from '../problems/severity.ts';
import { messages } from './messages.ts';
import styles from './problem-lines.module.css';

interface ProblemsProps {
  /** Errors first. */
  readonly problems: readonly Problem[];
}

/** Each problem in a line of its own, in the colour of what it is: only an error is red. */
export function ProblemLines({ problems }: ProblemsProps) {
  return keyedProblems(problems).map(({ key, severity, message }) => (
    <span key={key} className={`${styles.line} ${colours[severity]}`}>
      <Icon icon={severityIcons[severity]} size={14} />
      <span>
        <span className={forEars.only}>{severityWord(severity)}: </span>
        {message}
      </span>
    </span>
  ));
}

/** On a line that hides what is wrong within it: the sign of the worst, and what all of them say on hover. */
export function ProblemMark({ problems }: ProblemsProps) {
  const worst = problems[0];
  if (!worst) return null;
  return (
    <span
      className={`${styles.mark} ${colours[worst.severity]}`}
      title={problems.map(({ message }) => message).join('\n')}
    >
      <Icon icon={severityIcons[worst.severity]} size={14} />
      <span className={forEars.only}>{t(messages.hasProblem)}</span>
    </span>
  );
}

export type FieldNote = Pick<FieldProps, 'error' | 'help'>;

/**
 * What a field says of the problems with its value, to spread into it after its own help: errors make it invalid; what is only worth a
 * look stands in place of the help.
 */
export function noteOf(problems: readonly Problem[]): FieldNote {
  const errors = problems.filter(isError);
  if (errors.length > 0) return { error: errors.map(({ message }) => message).join(' ') };
  return problems.length > 0 ? { help: <ProblemLines problems={problems} /> } : {};
}

/** The same of the field at a path in the data of its step. */
export const fieldNote = (problems: readonly Problem[], path: string): FieldNote => noteOf(ownProblems(problems, path));
