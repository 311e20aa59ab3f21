import type { ReactNode } from 'react';

interface ScrolledProps {
  /** What is in it, for whoever comes to it by the keyboard. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a page that scrolls by itself. It takes the focus, so that arrow keys scroll what nothing in it can be tabbed to. */
export function Scrolled({ label, className, children }: ScrolledProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section aria-label={label} className={className} tabIndex={0}>
      {children}
    </section>
  );
}
