import type { FoldedMessage } from '../../shared/conversation/fold.ts';
import type { ConversationState } from '../../shared/conversation/state.ts';
import { defaultContactDays, type LastContact, toLastContact } from '../../shared/signals/contact/last-contact.ts';
import type { LiveConfiguration } from '../ports/configuration.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';
import type { HandoffStore } from '../ports/handoff-store.ts';
import type { Logger } from '../ports/logger.ts';

interface Deps {
  readonly log: ConversationLog;
  readonly handoffs: HandoffStore;
  readonly logger: Logger;
}

const dayMs = 86_400_000;

/**
 * Looks up the customer's last conversation: once a conversation, and only while a live rule asks about it. The state
 * keeps what was found, so all later messages cost what they always do.
 * @returns `undefined` where there is nothing to look up; where looking fails, too: the signal is unknown then, and the
 * next message looks again
 */
export async function findLastContact(
  deps: Deps,
  before: ConversationState,
  message: FoldedMessage,
  { ruleSet, signals }: LiveConfiguration,
  nowMs: number,
): Promise<LastContact | undefined> {
  const customerId = message.customer?.id ?? before.customer?.id;
  if (!ruleSet.asksLastContact || customerId === undefined || before.control !== 'assistant') return undefined;
  if (before.lastContact?.customerId === customerId) return undefined;
  const days = signals?.repeatContact?.days ?? defaultContactDays;
  try {
    const found = await lookUp(deps, before.conversationId, customerId);
    return found?.atMs !== undefined && found.atMs >= nowMs - days * dayMs ? found : { customerId };
  } catch (error) {
    deps.logger.warn('A message was decided without the last contact', {
      conversationId: before.conversationId,
      seq: before.seq + 1,
      cause: String(error),
    });
    return undefined;
  }
}

async function lookUp(
  { log, handoffs }: Deps,
  conversationId: string,
  customerId: string,
): Promise<LastContact | undefined> {
  // This conversation may stand in the index already.
  const others = (await log.ofCustomer(customerId, 2)).filter((id) => id !== conversationId);
  const newest = others[0] === undefined ? undefined : await log.newest(others[0]);
  if (!newest) return undefined;
  // Control has never changed where no person was asked for, so there is no handoff to look at.
  const [handoff] = newest.state.epoch > 0 ? await handoffs.ofCustomer(customerId, 1) : [];
  const wasLeft = handoff?.conversationId === newest.conversationId && handoff.state === 'abandoned';
  return toLastContact(customerId, newest.state, wasLeft);
}
