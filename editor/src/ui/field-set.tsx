import type { ReactNode } from 'react';
import styles from './field-set.module.css';

interface FieldSetProps {
  readonly legend: string;
  readonly help?: string;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** Fields that answer one question together. */
export function FieldSet({ legend, help, isDisabled = false, children }: FieldSetProps) {
  return (
    <fieldset className={styles.set} disabled={isDisabled}>
      <legend className={styles.legend}>{legend}</legend>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      {children}
    </fieldset>
  );
}
