import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { fieldStyles } from './field.tsx';
import styles from './slider.module.css';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** When the hand lets go: the moment to save. */
  readonly onChangeEnd?: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly format?: Intl.NumberFormatOptions;
  readonly help?: ReactNode;
  /** Words under both ends: "never", "always". */
  readonly ends?: readonly [low: string, high: string];
  readonly isDisabled?: boolean;
}

export function Slider({
  label,
  value,
  onChange,
  onChangeEnd,
  min = 0,
  max = 1,
  step = 0.01,
  format,
  help,
  ends,
  isDisabled = false,
}: SliderProps) {
  return (
    <AriaSlider
      {...{ value, onChange, step, isDisabled }}
      {...(onChangeEnd && { onChangeEnd })}
      {...(format && { formatOptions: format })}
      minValue={min}
      maxValue={max}
      className={styles.slider}
    >
      <span className={fieldStyles.head}>
        <Label className={fieldStyles.label}>{label}</Label>
        <SliderOutput className={styles.output} />
      </span>
      <SliderTrack className={styles.track}>
        {({ state }) => (
          <>
            <span className={styles.rail} />
            <span className={styles.filled} style={{ width: `calc(${state.getThumbPercent(0) * 100}% + 0.5rem)` }} />
            <SliderThumb className={styles.thumb} />
          </>
        )}
      </SliderTrack>
      {ends && (
        <span className={styles.ends} aria-hidden>
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      )}
      {help !== undefined && <span className={fieldStyles.help}>{help}</span>}
    </AriaSlider>
  );
}
