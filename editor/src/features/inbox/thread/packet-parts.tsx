import { Bot } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Packet } from '../../../../../shared/handoff/packet.ts';
import { reasonNames } from '../../../domain/messages.ts';
import { languageName } from '../../../i18n/language-name.ts';
import { percentText } from '../../../i18n/number-text.ts';
import { t, tRich } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import { messages as ui } from '../../../ui/messages.ts';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { clockTime, exactTime } from '../../../ui/time-text.ts';
import { messages as inbox } from '../messages.ts';
import { isWaiting, waitWords } from '../words.ts';
import { messages } from './messages.ts';
import styles from './packet-parts.module.css';

interface WhyProps {
  readonly packet: Packet;
  readonly ruleName: string | undefined;
  readonly onExplain: () => void;
}

/** The rule's own sentences with the values that it saw. */
export function Why({ packet: { why, handoff }, ruleName, onExplain }: WhyProps) {
  return (
    <>
      <p>{t(reasonNames[handoff.reason])}.</p>
      {why.because.length > 0 && (
        <ul className={styles.because}>
          {why.because.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {ruleName !== undefined && <p className={styles.quiet}>{t(ui.rule, { name: ruleName })}</p>}
      <button type="button" className={styles.link} onClick={onExplain}>
        {t(inbox.whyThisDecision)}
      </button>
    </>
  );
}

/** So that nobody tries again what has failed already. */
export function Tried({ packet: { tried } }: { readonly packet: Packet }) {
  if (tried.length === 0) return <p className={styles.quiet}>{t(messages.nothingTried)}</p>;
  const newest = [...tried].reverse();
  return (
    <ol className={styles.tried} reversed>
      {newest.slice(0, 4).map(({ seq, text, confidence, withheld }) => (
        <li key={seq}>
          <p className={styles.answer} title={text} dir="auto">
            {text}
          </p>
          <p className={styles.quiet}>
            <Icon icon={Bot} size={14} className={styles.mark} />
            {confidence === undefined
              ? t(messages.surenessUnknown)
              : t(messages.sure, { percent: percentText(confidence) })}
            {withheld && `, ${t(messages.notShown)}`}
          </p>
        </li>
      ))}
      {newest.length > 4 && <li className={styles.quiet}>{t(messages.moreBefore, { count: newest.length - 4 })}</li>}
    </ol>
  );
}

export function Known({ packet }: { readonly packet: Packet }) {
  const { customer, language, intent, topics, tags, attributes, earlierContacts } = packet;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ...(customer?.tier === undefined
      ? []
      : [
          [
            t(messages.tier),
            <span key="tier" className={styles.tier}>
              {customer.tier}
            </span>,
          ] as const,
        ]),
    ...(language === undefined ? [] : [[t(messages.language), languageName(language)] as const]),
    ...(intent === undefined ? [] : [[t(messages.intent), intent] as const]),
    ...Object.entries(attributes).map(([key, value]) => [key, String(value)] as const),
  ];
  const words = [...topics, ...tags];
  const last = earlierContacts[0];
  return (
    <>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.slice(0, 6).map(([name, value]) => (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {words.length > 0 && (
        <ul className={styles.chips} aria-label={t(messages.topicsAndTags)}>
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      )}
      {last !== undefined && (
        <p className={styles.quiet}>
          {tRich(messages.earlierContacts, {
            count: earlierContacts.length,
            when: <RelativeTime atMs={last.atMs} />,
          })}
        </p>
      )}
      {facts.length === 0 && words.length === 0 && last === undefined && (
        <p className={styles.quiet}>{t(messages.nothingKnown)}</p>
      )}
    </>
  );
}

/** What the customer was told, word for word: the person who takes over has to keep it. */
export function Promised({ packet: { handoff } }: { readonly packet: Packet }) {
  const { promised, waitLimitAtMs } = handoff;
  return (
    <>
      {promised === undefined ? (
        <p className={styles.quiet}>{t(messages.toldNothing)}</p>
      ) : (
        <blockquote className={styles.promise} dir="auto" lang={handoff.language}>
          {promised.text}
        </blockquote>
      )}
      {promised?.wait !== undefined && <p>{t(messages.aWaitOf, { wait: waitWords(promised.wait) })}</p>}
      {waitLimitAtMs !== undefined && isWaiting(handoff) && (
        <p className={styles.quiet} title={exactTime(waitLimitAtMs)}>
          {t(messages.limitAt, { time: clockTime(waitLimitAtMs) })}
        </p>
      )}
    </>
  );
}
