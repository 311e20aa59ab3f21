import type { ReactElement } from 'react';
import { Focusable } from 'react-aria-components';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { KeyHint } from './key-hint.tsx';
import styles from './tooltip.module.css';

export type TooltipPlacement = 'top' | 'bottom' | 'left' | 'right' | undefined;

interface TooltipProps {
  readonly text: string;
  readonly keys?: string | undefined;
  readonly placement?: TooltipPlacement;
  readonly isDisabled?: boolean;
  /** A `Button`, or with `isPlain` any element that can take focus (a link). */
  readonly children: ReactElement;
  readonly isPlain?: boolean;
}

/** A few words on hover and on focus. Never the only place where something is said. */
export function Tooltip({
  text,
  keys,
  placement = 'top',
  isDisabled = false,
  isPlain = false,
  children,
}: TooltipProps) {
  return (
    <TooltipTrigger delay={450} closeDelay={80} isDisabled={isDisabled}>
      {isPlain ? <Focusable>{children as ReactElement<Record<string, unknown>, string>}</Focusable> : children}
      <AriaTooltip placement={placement} offset={6} className={styles.tooltip}>
        {text}
        {keys !== undefined && <KeyHint keys={keys} isInverse />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
