import { ArrowDown } from 'lucide-react';
import { Fragment } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Bubble } from '../../../ui/conversation/bubble.tsx';
import frame from '../../../ui/conversation/conversation.module.css';
import { type PlacedEntry, placeEntries } from '../../../ui/conversation/entries.ts';
import { DayDivider, HandoffDivider, SystemLine } from '../../../ui/conversation/lines.tsx';
import { useThreadScroll } from '../../../ui/conversation/use-thread-scroll.ts';
import { messages as ui } from '../../../ui/messages.ts';
import type { Thread as ThreadEntries } from './entries.ts';
import { messages } from './messages.ts';
import styles from './thread.module.css';

export interface ThreadProps {
  readonly label: string;
  readonly thread: ThreadEntries;
  /** The conversation is longer than what the packet holds. */
  readonly isCut: boolean;
  readonly onRetry: (messageId: string) => void;
}

/** The parts of the shared conversation, put together for staff: they also see what the customer did not. */
export function Thread({ label, thread: { entries, withheld }, isCut, onRetry }: ThreadProps) {
  const { scrollRef, shown, unseen, onScroll, goToEnd } = useThreadScroll(entries, undefined);
  return (
    <div className={frame.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard */}
      <div ref={scrollRef} className={frame.scroll} role="log" aria-label={label} tabIndex={0} onScroll={onScroll}>
        <div className={frame.thread}>
          {shown === entries.length && isCut && <p className={styles.cut}>{t(messages.beganEarlier)}</p>}
          {placeEntries(entries.slice(-shown)).map((placed) => (
            <Fragment key={placed.entry.id}>
              {placed.startsDay && <DayDivider atMs={placed.entry.atMs} />}
              <Line placed={placed} isWithheld={withheld.has(placed.entry.id)} onRetry={onRetry} />
            </Fragment>
          ))}
        </div>
      </div>
      {unseen > 0 && (
        <div className={frame.newer}>
          <Button size="small" icon={ArrowDown} onPress={goToEnd}>
            {t(ui.newMessages, { count: unseen })}
          </Button>
        </div>
      )}
    </div>
  );
}

interface LineProps {
  readonly placed: PlacedEntry;
  readonly isWithheld: boolean;
  readonly onRetry: (messageId: string) => void;
}

function Line({ placed: { entry, startsRun }, isWithheld, onRetry }: LineProps) {
  if (entry.kind === 'system') return <SystemLine entry={entry} />;
  if (entry.kind === 'handoff') return <HandoffDivider entry={entry} />;
  return (
    <Bubble
      speaker={entry.speaker}
      name={entry.name}
      atMs={entry.atMs}
      language={entry.language}
      startsRun={startsRun}
      isOwnSide={entry.speaker === 'person'}
      isInternal={entry.isInternal ?? false}
      delivery={entry.delivery}
      onRetry={() => onRetry(entry.id)}
    >
      {isWithheld ? <Withheld text={entry.text} /> : entry.text}
    </Bubble>
  );
}

/** An answer that Baton held back: useful to know, and never to be mistaken for something that the customer read. */
function Withheld({ text }: { readonly text: string }) {
  return (
    <>
      <span className={styles.withheldNote}>{t(messages.withheld)}</span>
      <s className={styles.withheld}>{text}</s>
    </>
  );
}
