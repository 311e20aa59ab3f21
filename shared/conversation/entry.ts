import type { MessageAnswer } from '../api/message-operations.ts';
import type { BatonEvent } from '../events/envelope.ts';
import type { Decision } from '../rules/decide.ts';
import type { Facts } from '../signals/signal.ts';
import type { ControlChange, FoldedMessage } from './fold.ts';
import type { ConversationState } from './state.ts';

/**
 * One entry of a conversation's log: what was said, what was decided and the state after it. Written once; only the
 * events that it owes are taken off it when they are out.
 */
export interface LogEntry {
  readonly conversationId: string;
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  readonly atMs: number;
  readonly message: LoggedMessage;
  /** Of the call that made the entry; tells a retry from another message under the same id. */
  readonly bodyHash: string;
  /** What cannot be derived again: with it, the rule set and the entry before, the decision can be re-run. */
  readonly facts?: Facts;
  readonly ruleSetHash?: string;
  readonly decision?: Decision;
  /** Where the safety net led then: only beside a decision in which rules failed, since no other asks for it. */
  readonly fallbackQueueId?: string;
  /** The answer to the caller where it holds more than state and decision say: a retry gets the same words again. */
  readonly answer?: Omit<MessageAnswer, 'trace'>;
  readonly change?: ControlChange;
  readonly state: ConversationState;
  /** Events that are not on the bus yet. */
  readonly owed: readonly BatonEvent[];
}

export interface LoggedMessage extends FoldedMessage {
  readonly author?: string;
  /** An AI answer that the customer never saw. */
  readonly withheld?: boolean;
  readonly internal?: boolean;
}
