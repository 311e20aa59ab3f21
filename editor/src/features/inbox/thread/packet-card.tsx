import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { Packet } from '../../../../../shared/handoff/packet.ts';
import { useIsNarrow } from '../../../app/media-query.ts';
import { t } from '../../../i18n/translate.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { reasonNames } from '../messages.ts';
import { messages } from './messages.ts';
import styles from './packet-card.module.css';
import { Known, Promised, Tried, Why } from './packet-parts.tsx';

export interface PacketCardProps {
  readonly packet: Packet;
  readonly ruleName: string | undefined;
  readonly onExplain: () => void;
}

const storageKey = 'baton.inbox.packet';

/** What the person needs before the first word: why, what was tried, what is known, what was promised. */
export function PacketCard({ packet, ruleName, onExplain }: PacketCardProps) {
  const isNarrow = useIsNarrow();
  const [isOpen, setOpen] = useOpen(!isNarrow);
  const id = useId();
  return (
    <section className={styles.card} aria-label={t(messages.card)}>
      <div className={isOpen ? `${styles.head} ${styles.corner}` : styles.head}>
        {!isOpen && (
          <p className={styles.line}>
            <strong>{t(reasonNames[packet.handoff.reason])}</strong>
            <span className={styles.glance}>{glance(packet)}</span>
          </p>
        )}
        <IconButton
          icon={isOpen ? ChevronUp : ChevronDown}
          label={t(isOpen ? messages.foldCard : messages.unfoldCard)}
          size="small"
          placement="left"
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard
        <section id={id} className={styles.parts} tabIndex={0} aria-label={t(messages.parts)}>
          <Part title={t(messages.why)}>
            <Why packet={packet} ruleName={ruleName} onExplain={onExplain} />
          </Part>
          <Part title={t(messages.tried)}>
            <Tried packet={packet} />
          </Part>
          <Part title={t(messages.known)}>
            <Known packet={packet} />
          </Part>
          <Part title={t(messages.promised)}>
            <Promised packet={packet} />
          </Part>
        </section>
      )}
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  // On a small screen the customer's name is the page's own heading.
  const Title = useIsNarrow() ? 'h2' : 'h3';
  return (
    <div className={styles.part}>
      <Title className={styles.title}>{title}</Title>
      {children}
    </div>
  );
}

/** Folded, the card still says the most useful thing. */
const glance = ({ why, tried }: Packet): string => why.because[0] ?? t(messages.answersTried, { count: tried.length });

/** As the person left it, on this computer. */
function useOpen(byDefault: boolean): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [chosen, setChosen] = useState(() => {
    try {
      return localStorage.getItem(storageKey);
    } catch {
      return null;
    }
  });
  const setOpen = (isOpen: boolean): void => {
    const next = isOpen ? 'open' : 'folded';
    setChosen(next);
    try {
      localStorage.setItem(storageKey, next);
    } catch {
      // Storage is off: the choice lasts as long as the page.
    }
  };
  return [chosen === null ? byDefault : chosen === 'open', setOpen];
}
