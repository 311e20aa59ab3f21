import { Clock, TriangleAlert } from 'lucide-react';
import type { HandoffSummary } from '../../../../../shared/api/agent-operations.ts';
import { t, tRich } from '../../../i18n/translate.ts';
import { useNowMs } from '../../../ui/clock.ts';
import forEars from '../../../ui/for-ears.module.css';
import { Icon } from '../../../ui/icon.tsx';
import { duration, exactTime } from '../../../ui/time-text.ts';
import { messages } from './messages.ts';
import { waitLevel } from './waiting.ts';
import styles from './waiting-time.module.css';

const levelWords = { 'at-risk': messages.atRisk, over: messages.overLimit };

/** "4:12", ticking; past two thirds of the limit with the word that says so. */
export function WaitingTime({ handoff }: { readonly handoff: HandoffSummary }) {
  const nowMs = useNowMs(1_000);
  const level = waitLevel(handoff, nowMs);
  const time = exactTime(handoff.requestedAtMs);
  return (
    <span
      className={`${styles.time} ${styles[level] ?? ''}`}
      title={
        handoff.waitLimitAtMs === undefined
          ? t(messages.waitingSince, { time })
          : t(messages.waitingSinceLimit, { time, limit: exactTime(handoff.waitLimitAtMs) })
      }
    >
      <Icon icon={level === 'calm' ? Clock : TriangleAlert} size={14} />
      {level !== 'calm' && <span>{t(levelWords[level])}</span>}
      {tRich(messages.waitingFor, {
        hidden: (inside) => <span className={forEars.only}>{inside}</span>,
        time: <span>{duration(nowMs - handoff.requestedAtMs)}</span>,
      })}
    </span>
  );
}
