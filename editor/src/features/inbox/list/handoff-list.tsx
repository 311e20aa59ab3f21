import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { HandoffSummary } from '../../../../../shared/api/agent-operations.ts';
import { useQueueName } from '../data/use-names.ts';
import styles from './handoff-list.module.css';
import { HandoffRow } from './handoff-row.tsx';

export interface ListHandle {
  /** Brings a row into view and puts the focus on it. */
  readonly focus: (handoffId: string) => void;
}

export interface HandoffListProps {
  readonly label: string;
  readonly handoffs: readonly HandoffSummary[];
  readonly openId: string | undefined;
  /** Where J and K stand. */
  readonly currentId: string | undefined;
  readonly onCurrent: (handoffId: string) => void;
  readonly handle: RefObject<ListHandle | null>;
}

const rowPx = 97;

/** Draws only the rows in view, so that a long queue scrolls as well as a short one. */
export function HandoffList({ label, handoffs, openId, currentId, onCurrent, handle }: HandoffListProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | undefined>(undefined);
  const queueName = useQueueName();
  const rows = useVirtualizer({
    count: handoffs.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowPx,
    getItemKey: (index) => handoffs[index]?.id ?? index,
    overscan: 6,
  });
  const tabStop = handoffs.some(({ id }) => id === currentId) ? currentId : handoffs[0]?.id;

  const focusWanted = (): void => {
    const id = wanted.current;
    const row = id === undefined ? null : scroll.current?.querySelector<HTMLElement>(`[data-handoff="${id}"]`);
    if (row === null || row === undefined) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
  };
  useImperativeHandle(handle, () => ({
    focus: (handoffId) => {
      const index = handoffs.findIndex(({ id }) => id === handoffId);
      if (index < 0) return;
      wanted.current = handoffId;
      rows.scrollToIndex(index, { align: 'auto' });
      focusWanted();
    },
  }));
  // A row that was out of view is drawn only after the list has scrolled to it.
  useEffect(focusWanted);

  return (
    <div ref={scroll} className={styles.scroll}>
      <ul className={styles.list} aria-label={label} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const handoff = handoffs[index];
          return handoff === undefined ? null : (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={handoffs.length}
              aria-posinset={index + 1}
            >
              <HandoffRow
                handoff={handoff}
                queueName={queueName(handoff.queueId)}
                isOpen={handoff.id === openId}
                isCurrent={handoff.id === tabStop}
                onFocus={onCurrent}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
