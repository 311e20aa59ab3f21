import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { Provider } from 'react-aria-components';
import { ButtonContext } from 'react-aria-components/Button';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import overlay from './overlay.module.css';
import styles from './popover.module.css';

export interface PopoverProps {
  readonly label: string;
  /** A `Button` or an `IconButton`. */
  readonly trigger: ReactElement;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right bottom';
}

/** A small panel beside its button: filters, a person's menu. Holds the focus while open; Escape closes it. */
export function Popover({ label, trigger, children, placement = 'bottom end' }: PopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onPress = (): void => setOpen((was) => !was);
  return (
    <>
      <Provider
        values={[[ButtonContext, { ref: button, onPress, 'aria-haspopup': 'dialog', 'aria-expanded': isOpen }]]}
      >
        {trigger}
      </Provider>
      {/* Without a DialogTrigger the popover is the dialog itself, so nothing of it lies outside a landmark. */}
      <AriaPopover
        aria-label={label}
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setOpen}
        className={overlay.popover}
        placement={placement}
        offset={6}
      >
        <div className={styles.inside}>
          {typeof children === 'function' ? children(() => setOpen(false)) : children}
        </div>
      </AriaPopover>
    </>
  );
}
