import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { ConversationEntry } from './entries.ts';

/** Enough for several screens; a thread of 5,000 messages still opens at once. */
const pageSize = 80;
const nearPx = 48;

interface ThreadScroll {
  readonly scrollRef: RefObject<HTMLDivElement | null>;
  /** How many of the newest entries to draw. */
  readonly shown: number;
  /** Came in while the reader was further up. */
  readonly unseen: number;
  readonly onScroll: () => void;
  readonly goToEnd: () => void;
}

export function useThreadScroll(
  entries: readonly ConversationEntry[],
  onEarlier: (() => void) | undefined,
): ThreadScroll {
  const scrollRef = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const fromBottom = useRef(0);
  const newestId = useRef<string | undefined>(undefined);
  const askedFor = useRef<string | undefined>(undefined);
  const [pages, setPages] = useState(1);
  const [unseen, setUnseen] = useState(0);
  const shown = Math.min(entries.length, pages * pageSize);
  const newest = entries.at(-1)?.id;

  // The words that the reader looks at must not move, whether entries come at the end or at the start.
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawing more of the same entries moves things, too
  useLayoutEffect(() => {
    const scroll = scrollRef.current;
    if (scroll === null) return;
    const isNewer = newest !== newestId.current;
    if (isAtEnd.current) {
      scroll.scrollTop = scroll.scrollHeight;
    } else if (isNewer) {
      const added = entries.length - 1 - entries.findLastIndex((entry) => entry.id === newestId.current);
      setUnseen((count) => count + Math.max(1, added));
      fromBottom.current = scroll.scrollHeight - scroll.scrollTop;
    } else {
      scroll.scrollTop = scroll.scrollHeight - fromBottom.current;
    }
    newestId.current = newest;
  }, [newest, entries, shown]);

  const onScroll = (): void => {
    const scroll = scrollRef.current;
    if (scroll === null) return;
    fromBottom.current = scroll.scrollHeight - scroll.scrollTop;
    isAtEnd.current = fromBottom.current - scroll.clientHeight < nearPx;
    if (isAtEnd.current) setUnseen(0);
    if (scroll.scrollTop > scroll.clientHeight) return;
    const oldest = entries[0]?.id;
    if (shown < entries.length) setPages((count) => count + 1);
    else if (askedFor.current !== oldest) {
      askedFor.current = oldest; // once for each start: scrolling fires many times
      onEarlier?.();
    }
  };

  const goToEnd = (): void => {
    const scroll = scrollRef.current;
    scroll?.scrollTo({ top: scroll.scrollHeight, behavior: 'smooth' });
  };

  return { scrollRef, shown, unseen, onScroll, goToEnd };
}
