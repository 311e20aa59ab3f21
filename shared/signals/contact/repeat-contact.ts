import type { ConversationState } from '../../conversation/state.ts';
import { largeReaders } from '../large-readers.ts';
import type { LastContact } from './last-contact.ts';

/**
 * Whether the customer is back within days, with their last conversation unresolved or on the same matter: the same
 * intent, a topic in common, or a request in much the same words.
 * @returns `undefined` where the customer is not known, or was not looked up
 */
export function repeatContact(state: ConversationState): boolean | undefined {
  const { customer, lastContact } = state;
  if (!lastContact || lastContact.customerId !== customer?.id) return undefined;
  return lastContact.isUnresolved === true || isSameMatter(lastContact, state);
}

const alike = 0.5;

function isSameMatter(last: LastContact, { intent, topics = [], requests }: ConversationState): boolean {
  if (intent !== undefined && intent === last.intent) return true;
  if (topics.some((topic) => last.topics?.includes(topic))) return true;
  const repeatedRequest = largeReaders()?.repeatedRequest;
  return requests.some((request) => (repeatedRequest?.(last.requests ?? [], request) ?? 0) >= alike);
}
