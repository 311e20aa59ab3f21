import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { t } from '../i18n/translate.ts';
import styles from './button.module.css';
import { Icon, type IconType } from './icon.tsx';
import { messages } from './messages.ts';
import { Spinner } from './spinner.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Looks {
  /** At most one `primary` on a page. */
  readonly variant?: ButtonVariant;
  readonly size?: 'medium' | 'small';
  readonly icon?: IconType | undefined;
  readonly trailingIcon?: IconType | undefined;
  readonly isWide?: boolean;
}

export interface ButtonProps extends Looks, Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'isPending'> {
  readonly children: ReactNode;
  /** Busy: keeps its focus and its width, and does nothing when pressed again. */
  readonly isPending?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  variant,
  size,
  icon,
  trailingIcon,
  isWide,
  children,
  isPending = false,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} isPending={isPending} className={buttonClass({ variant, size, isWide })}>
      <Inside icon={icon} trailingIcon={trailingIcon} isPending={isPending}>
        {children}
      </Inside>
    </AriaButton>
  );
}

interface AnchorProps extends Looks, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

function Anchor({ variant, size, icon, trailingIcon, isWide, children, ref, ...rest }: AnchorProps) {
  return (
    <a {...rest} ref={ref} className={buttonClass({ variant, size, isWide })}>
      <Inside icon={icon} trailingIcon={trailingIcon} isPending={false}>
        {children}
      </Inside>
    </a>
  );
}

/** Looks like a button and goes somewhere: a real link, so that it opens in a new tab and has an address. */
export const ButtonLink = createLink(Anchor);

function Inside({ icon, trailingIcon, isPending, children }: Looks & { isPending: boolean; children: ReactNode }) {
  return (
    <>
      {icon && <Icon icon={icon} />}
      <span className={styles.words}>{children}</span>
      {trailingIcon && <Icon icon={trailingIcon} />}
      {isPending && (
        <span className={styles.spinner}>
          <Spinner label={t(messages.inProgress)} />
        </span>
      )}
    </>
  );
}

function buttonClass({ variant = 'secondary', size = 'medium', isWide = false }: Looks): string {
  return [styles.button, styles[variant], styles[size], isWide && styles.wide].filter(Boolean).join(' ');
}
