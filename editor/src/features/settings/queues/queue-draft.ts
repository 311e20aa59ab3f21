import type { PastLimit, Queue } from '../../../../../shared/settings/queue.ts';
import { t } from '../../../i18n/translate.ts';
import type { FormErrors } from '../form/form-errors.ts';
import { messages as form } from '../form/messages.ts';
import { slugProblem } from '../form/slug.ts';
import { messages } from './messages.ts';

/** A queue as its form holds it: minutes instead of seconds, and every field there, if only empty. */
export interface QueueDraft {
  readonly id: string;
  readonly name: string;
  readonly calendarId: string | undefined;
  readonly email: string;
  readonly connectQueueId: string;
  /** NaN while the field is empty. */
  readonly waitLimitMinutes: number;
  readonly pastLimit: PastLimit['action'];
  readonly moveTo: string | undefined;
  readonly typicalHandleMinutes: number;
}

export const newQueueDraft = (calendarId: string | undefined): QueueDraft => ({
  id: '',
  name: '',
  calendarId,
  email: '',
  connectQueueId: '',
  waitLimitMinutes: 15,
  pastLimit: 'keep-waiting',
  moveTo: undefined,
  typicalHandleMinutes: 6,
});

export const toQueueDraft = (queue: Queue): QueueDraft => ({
  id: queue.id,
  name: queue.name,
  calendarId: queue.calendarId,
  email: queue.email,
  connectQueueId: queue.connectQueueId ?? '',
  waitLimitMinutes: toMinutes(queue.waitLimitSeconds),
  pastLimit: queue.pastLimit.action,
  moveTo: queue.pastLimit.action === 'move' ? queue.pastLimit.queueId : undefined,
  typicalHandleMinutes: toMinutes(queue.typicalHandleSeconds),
});

/** What is sent; only for a draft that `checkQueue` finds nothing wrong with. */
export const toQueue = (draft: QueueDraft): Queue => ({
  id: draft.id.trim(),
  name: draft.name.trim(),
  calendarId: draft.calendarId ?? '',
  email: draft.email.trim(),
  ...(draft.connectQueueId.trim() && { connectQueueId: draft.connectQueueId.trim() }),
  waitLimitSeconds: toSeconds(draft.waitLimitMinutes),
  pastLimit: draft.pastLimit === 'move' ? { action: 'move', queueId: draft.moveTo ?? '' } : { action: draft.pastLimit },
  typicalHandleSeconds: toSeconds(draft.typicalHandleMinutes),
});

/** To a hundredth of a minute, which is less than a second. */
export const toMinutes = (seconds: number): number => Math.round((seconds / 60) * 100) / 100;
export const toSeconds = (minutes: number): number => Math.round(minutes * 60);

const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What can be told without the server, in words that say what to do. */
export function checkQueue(draft: QueueDraft, otherIds: readonly string[], isNew: boolean): FormErrors {
  const errors: Record<string, string> = {};
  const idProblem = isNew ? slugProblem(draft.id, otherIds) : undefined;
  if (idProblem) errors.id = idProblem;
  if (draft.name.trim() === '') errors.name = t(messages.nameMissing);
  else if (draft.name.trim().length > 80) errors.name = t(form.tooLong);
  if (draft.calendarId === undefined) errors.calendarId = t(messages.hoursMissing);
  if (!mailAddress.test(draft.email.trim())) errors.email = t(messages.mailWrong);
  if (!isWithin(toSeconds(draft.waitLimitMinutes), 30, 86_400)) errors.waitLimitSeconds = t(messages.waitWrong);
  if (draft.pastLimit === 'move' && draft.moveTo === undefined)
    errors['pastLimit.queueId'] = t(messages.takesOverMissing);
  if (!isWithin(toSeconds(draft.typicalHandleMinutes), 10, 14_400))
    errors.typicalHandleSeconds = t(messages.handleWrong);
  return errors;
}

/** False for NaN, too. */
const isWithin = (value: number, least: number, most: number): boolean => value >= least && value <= most;
