import type { Call } from '../aws/connect/call.ts';
import type { Mail } from '../aws/mail/mail.ts';
import type { DeadLetter } from '../aws/queues/delivery.ts';

/** A mail without the bytes of its attachments, which the page only lists. */
export const mailView = ({ attachments, ...mail }: Mail) => ({
  ...mail,
  attachments: attachments.map(({ fileName, contentType, contentBase64 }) => ({
    fileName,
    contentType,
    sizeBytes: Buffer.byteLength(contentBase64, 'base64'),
  })),
});

export const callBackView = (call: Call) => ({ kind: 'call-back' as const, ...call });

/** What did not arrive, where, and why; the event as it would be delivered again. */
export const deadLetterView = ({ id, queue, event, receives, lastError, sentAtMs, failedAtMs }: DeadLetter) => ({
  id,
  queue,
  eventType: event['detail-type'],
  event: event.detail,
  receives,
  lastError,
  sentAtMs,
  failedAtMs,
});

export const byNewest = <T extends { readonly startedAtMs: number }>(items: readonly T[]): readonly T[] =>
  items.toSorted((one, other) => other.startedAtMs - one.startedAtMs);
