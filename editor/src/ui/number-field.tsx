import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField';
import { FieldFrame, type FieldProps, fieldState, fieldStyles } from './field.tsx';
import { Icon } from './icon.tsx';
import styles from './number-field.module.css';

export interface NumberFieldProps
  extends FieldProps,
    Omit<AriaNumberFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'aria-label'> {
  /** Shown after the number: "minutes", "attempts". */
  readonly unit?: string;
}

export function NumberField({ label, isLabelHidden, help, error, isOptional, unit, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField {...rest} {...fieldState({ label, isLabelHidden, error })} className={fieldStyles.field}>
      <FieldFrame {...{ label, isLabelHidden, help, error, isOptional }}>
        <Group className={`${fieldStyles.control} ${fieldStyles.group} ${styles.group}`}>
          <Input className={styles.input} />
          {unit !== undefined && <span className={styles.unit}>{unit}</span>}
          <Button slot="decrement" className={styles.step}>
            <Icon icon={Minus} size={14} />
          </Button>
          <Button slot="increment" className={styles.step}>
            <Icon icon={Plus} size={14} />
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
