import { type ReactNode, useId } from 'react';
import styles from './choices.module.css';

interface ChoiceTexts {
  readonly label: string;
  readonly isLabelHidden: boolean;
  readonly help: ReactNode;
}

/** The label names a switch or box, and the help describes it: said as one name, the help would be read out each time. */
export function useChoiceWords({ label, isLabelHidden, help }: ChoiceTexts) {
  const id = useId();
  const names = {
    ...(isLabelHidden ? { 'aria-label': label } : { 'aria-labelledby': `${id}-label` }),
    ...(help !== undefined && { 'aria-describedby': `${id}-help` }),
  };
  const words = (
    <>
      {!isLabelHidden && (
        <span id={`${id}-label`} className={styles.words}>
          {label}
        </span>
      )}
      {help !== undefined && (
        <span id={`${id}-help`} className={styles.help}>
          {help}
        </span>
      )}
    </>
  );
  return { names, words };
}
