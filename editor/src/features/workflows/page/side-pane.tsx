import { type ReactNode, type RefObject, Suspense, useRef } from 'react';
import styles from './side-pane.module.css';
import { useSideFocus } from './use-side-focus.ts';

interface SidePaneProps {
  readonly children: ReactNode;
  readonly side: { readonly label: string; readonly content: ReactNode } | undefined;
}

/**
 * Main part and side. Unlike `SplitPane`, the main part stays mounted when the side comes and goes: a canvas that is
 * made anew forgets where it was scrolled to. On a narrow screen the side is a sheet over the lower part.
 */
export function SidePane({ children, side }: SidePaneProps) {
  const section = useRef<HTMLElement>(null);
  return (
    <div className={styles.panes} data-panes>
      <div className={styles.main}>{children}</div>
      {side && (
        <section ref={section} aria-label={side.label} className={styles.side} data-side>
          <Suspense>
            {side.content}
            <SideFocus key={side.label} side={section} />
          </Suspense>
        </section>
      )}
    </div>
  );
}

function SideFocus({ side }: { readonly side: RefObject<HTMLElement | null> }) {
  useSideFocus(side);
  return null;
}
