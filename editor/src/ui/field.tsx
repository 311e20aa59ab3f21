import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { t } from '../i18n/translate.ts';
import styles from './field.module.css';
import { messages } from './messages.ts';

/** What every field has: label above, help below, and an error in place of the help. */
export interface FieldProps {
  readonly label: string;
  /** Keep the label for screen readers only, where the place makes it plain (a search box in a list). */
  readonly isLabelHidden?: boolean;
  readonly help?: ReactNode;
  /** What is wrong and what to do about it. */
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
}

interface FrameProps extends FieldProps {
  readonly children: ReactNode;
  /** On the label's line, at its end: a value, a count. */
  readonly aside?: ReactNode;
}

/** The inside of a React Aria field: it ties label, help and error to the control by context. */
export function FieldFrame({
  label,
  isLabelHidden = false,
  help,
  error,
  isOptional = false,
  aside,
  children,
}: FrameProps) {
  return (
    <>
      {!isLabelHidden && (
        <span className={styles.head}>
          <Label className={styles.label}>
            {label}
            {isOptional && <span className={styles.optional}> {t(messages.optional)}</span>}
          </Label>
          {aside}
        </span>
      )}
      {children}
      {error === undefined && help !== undefined && (
        <Text slot="description" className={styles.help}>
          {help}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </>
  );
}

/** Props that a React Aria field takes from ours. */
export const fieldState = ({ label, isLabelHidden, error }: FieldProps) => ({
  isInvalid: error !== undefined,
  validationBehavior: 'aria' as const,
  ...(isLabelHidden === true && { 'aria-label': label }),
});

export const fieldStyles: Readonly<Record<string, string | undefined>> = styles;
