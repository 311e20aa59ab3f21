import type { Words } from '../../../../../shared/rules/words.ts';
import type { Names } from './step-words.ts';

/** The names of queues and hours as shared sentences want them. */
export const wordsOf = ({ queues, calendars }: Names): Words => ({
  queue: (id) => queues.get(id),
  calendar: (id) => calendars.get(id),
});
