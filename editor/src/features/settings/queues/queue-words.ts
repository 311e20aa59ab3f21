import type { PastLimit, Queue } from '../../../../../shared/settings/queue.ts';
import { t } from '../../../i18n/translate.ts';
import { messages } from './messages.ts';

/** "45 s", "15 min", "1 h 30 min". */
export function durationWords(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3_600), 'h'],
    [Math.floor((seconds % 3_600) / 60), 'min'],
    [seconds % 60, 's'],
  ] as const;
  const words = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return words.length > 0 ? words.join(' ') : '0 s';
}

/** What happens to a customer who waited too long. A queue that is gone is named by its id. */
export function pastLimitWords(pastLimit: PastLimit, queues: readonly Pick<Queue, 'id' | 'name'>[]): string {
  if (pastLimit.action === 'keep-waiting') return t(messages.keepWaiting);
  if (pastLimit.action === 'return-to-ai') return t(messages.backToAssistant);
  const { queueId } = pastLimit;
  return t(messages.moveTo, { queue: queues.find(({ id }) => id === queueId)?.name ?? queueId });
}
