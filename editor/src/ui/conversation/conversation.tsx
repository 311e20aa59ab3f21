import { ArrowDown } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { t } from '../../i18n/translate.ts';
import { Button } from '../button.tsx';
import { messages } from '../messages.ts';
import type { Speaker } from '../speaker.ts';
import { Bubble } from './bubble.tsx';
import styles from './conversation.module.css';
import { type ConversationEntry, type PlacedEntry, placeEntries } from './entries.ts';
import { DayDivider, HandoffDivider, SystemLine } from './lines.tsx';
import { useThreadScroll } from './use-thread-scroll.ts';

export type { ConversationEntry, HandoffEntry, MessageEntry, SystemEntry } from './entries.ts';

export interface ConversationProps {
  /** "Conversation with Ana Lima". */
  readonly label: string;
  /** Oldest first. Give another `key` for another conversation, so that it opens at its newest. */
  readonly entries: readonly ConversationEntry[];
  /** Whose messages stand on the right: the person's in the inbox, the customer's when you play one. */
  readonly ownSide?: Speaker;
  /** More on the server than is here: asked for when the reader nears the start. */
  readonly onEarlier?: (() => void) | undefined;
  readonly onRetry?: (id: string) => void;
  /** Somebody is writing, the assistant is thinking. */
  readonly typing?: string | undefined;
  /** Above the very first message. */
  readonly start?: ReactNode;
}

/** A thread: opens at the newest, follows new messages only while the reader is at the end. */
export function Conversation({
  label,
  entries,
  ownSide = 'person',
  onEarlier,
  onRetry,
  typing,
  start,
}: ConversationProps) {
  const { scrollRef, shown, unseen, onScroll, goToEnd } = useThreadScroll(entries, onEarlier);
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard */}
      <div ref={scrollRef} className={styles.scroll} role="log" aria-label={label} tabIndex={0} onScroll={onScroll}>
        <div className={styles.thread}>
          {shown === entries.length && onEarlier && (
            <div className={styles.earlier}>
              <Button variant="quiet" size="small" onPress={onEarlier}>
                {t(messages.showEarlier)}
              </Button>
            </div>
          )}
          {shown === entries.length && !onEarlier && start}
          {placeEntries(entries.slice(-shown)).map((placed) => (
            <Fragment key={placed.entry.id}>
              {placed.startsDay && <DayDivider atMs={placed.entry.atMs} />}
              <Line placed={placed} ownSide={ownSide} onRetry={onRetry} />
            </Fragment>
          ))}
          {typing !== undefined && (
            <p className={styles.typing}>
              <span className={styles.dots} aria-hidden>
                <i />
                <i />
                <i />
              </span>
              {typing}
            </p>
          )}
        </div>
      </div>
      {unseen > 0 && (
        <div className={styles.newer}>
          <Button size="small" icon={ArrowDown} onPress={goToEnd}>
            {t(messages.newMessages, { count: unseen })}
          </Button>
        </div>
      )}
    </div>
  );
}

interface LineProps {
  readonly placed: PlacedEntry;
  readonly ownSide: Speaker;
  readonly onRetry: ((id: string) => void) | undefined;
}

function Line({ placed: { entry, startsRun }, ownSide, onRetry }: LineProps) {
  if (entry.kind === 'system') return <SystemLine entry={entry} />;
  if (entry.kind === 'handoff') return <HandoffDivider entry={entry} />;
  return (
    <Bubble
      speaker={entry.speaker}
      name={entry.name}
      atMs={entry.atMs}
      language={entry.language}
      startsRun={startsRun}
      isOwnSide={entry.speaker === ownSide}
      isInternal={entry.isInternal ?? false}
      delivery={entry.delivery}
      onRetry={onRetry && (() => onRetry(entry.id))}
    >
      {entry.text}
    </Bubble>
  );
}
