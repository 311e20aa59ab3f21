import { Clock, TriangleAlert } from 'lucide-react';
import type { HandoffSummary } from '../../../../../shared/api/agent-operations.ts';
import { useNowMs } from '../../../ui/clock.ts';
import { Icon } from '../../../ui/icon.tsx';
import { duration, exactTime } from '../../../ui/time-text.ts';
import { waitLevel, waitLevelWords } from './waiting.ts';
import styles from './waiting-time.module.css';

/** "4:12", ticking; past two thirds of the limit with the word that says so. */
export function WaitingTime({ handoff }: { readonly handoff: HandoffSummary }) {
  const nowMs = useNowMs(1_000);
  const level = waitLevel(handoff, nowMs);
  const limit = handoff.waitLimitAtMs === undefined ? '' : `, limit ${exactTime(handoff.waitLimitAtMs)}`;
  return (
    <span
      className={`${styles.time} ${styles[level] ?? ''}`}
      title={`Waiting since ${exactTime(handoff.requestedAtMs)}${limit}`}
    >
      <Icon icon={level === 'calm' ? Clock : TriangleAlert} size={14} />
      {level !== 'calm' && <span>{waitLevelWords[level]}</span>}
      <span className={styles.hidden}>waiting for </span>
      <span>{duration(nowMs - handoff.requestedAtMs)}</span>
    </span>
  );
}
