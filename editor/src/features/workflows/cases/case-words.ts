import type { ExpectedDecision } from '../../../../../shared/workflow/cases/sample-case.ts';
import { reasonNames } from '../../../domain/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { messages } from './messages.ts';

/** “handed to Billing at message 2 (The customer is upset)”: what is expected of a case, or what came of it. */
export function decisionWords(decided: ExpectedDecision, queues: ReadonlyMap<string, string>): string {
  if (decided.decision === 'continue') return t(messages.wordsContinue);
  const { turn } = decided;
  if (decided.decision === 'offer')
    return turn === undefined ? t(messages.wordsOffer) : t(messages.wordsOfferAt, { turn });
  const { queueId, reason } = decided;
  const to =
    queueId === undefined ? t(messages.wordsPerson) : t(messages.wordsQueue, { queue: queues.get(queueId) ?? queueId });
  const at = turn === undefined ? to : t(messages.wordsAt, { words: to, turn });
  return reason === undefined ? at : t(messages.wordsBecause, { words: at, reason: t(reasonNames[reason]) });
}
