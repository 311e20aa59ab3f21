import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { t } from '../i18n/translate.ts';
import { Icon, type IconType } from './icon.tsx';
import styles from './icon-button.module.css';
import { messages } from './messages.ts';
import { Spinner } from './spinner.tsx';
import { Tooltip, type TooltipPlacement } from './tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly icon: IconType;
  /** Its name, and what the tooltip says. */
  readonly label: string;
  /** Shown in the tooltip, such as `mod+z`. */
  readonly keys?: string | undefined;
  readonly size?: 'medium' | 'small';
  readonly variant?: 'quiet' | 'secondary';
  /** For what can be on or off, such as a filter; leave out for plain actions. */
  readonly isOn?: boolean;
  readonly placement?: TooltipPlacement;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton({
  icon,
  label,
  keys,
  size = 'medium',
  variant = 'quiet',
  isOn,
  placement,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys} placement={placement}>
      <AriaButton
        {...rest}
        aria-label={label}
        {...(isOn !== undefined && { 'aria-pressed': isOn })}
        className={[styles.button, styles[size], styles[variant]].join(' ')}
      >
        {rest.isPending ? <Spinner label={t(messages.inProgress)} /> : <Icon icon={icon} />}
      </AriaButton>
    </Tooltip>
  );
}
