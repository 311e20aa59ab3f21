import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Icon, type IconType } from './icon.tsx';
import styles from './segmented-control.module.css';
import { Tooltip } from './tooltip.tsx';

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconType;
}

export interface SegmentedControlProps<Id extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  /** Shows icons, with the words in tooltips. Every segment needs an icon then. */
  readonly isCompact?: boolean;
  readonly isDisabled?: boolean;
}

/** Two to five views of the same thing. For places to go, use `Tabs` or links. */
export function SegmentedControl<Id extends string>({
  label,
  segments,
  value,
  onChange,
  isCompact = false,
  isDisabled = false,
}: SegmentedControlProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={([id]) => id !== undefined && onChange(id as Id)}
      isDisabled={isDisabled}
      className={styles.group}
    >
      {segments.map((segment) => {
        const button = (
          <ToggleButton
            key={segment.id}
            id={segment.id}
            className={styles.segment}
            {...(isCompact && { 'aria-label': segment.label })}
          >
            {segment.icon && <Icon icon={segment.icon} />}
            {!isCompact && segment.label}
          </ToggleButton>
        );
        return isCompact ? (
          <Tooltip key={segment.id} text={segment.label}>
            {button}
          </Tooltip>
        ) : (
          button
        );
      })}
    </ToggleButtonGroup>
  );
}
