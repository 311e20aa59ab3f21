import type { WorkflowWords } from '../../../../../shared/workflow/language/workflow-language.ts';
import { spokenWords } from '../../../i18n/translate.ts';
import type { Names } from './step-words.ts';

/** The names of queues and hours as shared sentences want them, and the language that they are to be said in. */
export const wordsOf = ({ queues, calendars }: Names): WorkflowWords => ({
  ...spokenWords(),
  queue: (id) => queues.get(id),
  calendar: (id) => calendars.get(id),
});
