import type { ControlChange } from '../../shared/conversation/fold.ts';
import type { BatonEvent } from '../../shared/events/envelope.ts';
import type { Handoff } from '../../shared/handoff/handoff.ts';
import type { Marks } from '../../shared/rules/marks.ts';

/** What a change of a handoff still has to bring about: a line in the conversation's log, and events. */
export interface Owed {
  readonly events: readonly BatonEvent[];
  readonly line?: SystemLine;
}

/** A line that Baton itself writes into the conversation, with the change of control that goes with it. */
export interface SystemLine {
  /** Says which change it is, so that writing it again is noticed. */
  readonly messageId: string;
  readonly text: string;
  readonly change?: ControlChange;
  /** What a rule that led here leaves on the conversation. */
  readonly marks?: Marks;
  /** Staff only; the customer reads nothing. */
  readonly internal?: boolean;
}

export interface StoredHandoff {
  readonly handoff: Handoff;
  readonly owed: Owed;
}

export interface HandoffStore {
  /** @returns false when the handoff is there already */
  create(stored: StoredHandoff): Promise<boolean>;
  read(handoffId: string): Promise<StoredHandoff | undefined>;
  /** @returns false when the handoff is no longer at `expectedVersion`: someone else was first */
  update(stored: StoredHandoff, expectedVersion: number): Promise<boolean>;
  /** Takes off what was owed at a version, once it is done. */
  settle(handoff: Handoff): Promise<void>;

  waitingIn(queueIds: readonly string[], limit: number): Promise<readonly Handoff[]>;
  /** How many wait in the queue ahead of a handoff of this priority and age. */
  countAhead(queueId: string, place: string): Promise<number>;
  takenBy(agentIds: readonly string[]): Promise<readonly Handoff[]>;
  /** Ended on these days (`2026-11-22`, UTC), newest first. */
  endedOn(days: readonly string[], limit: number): Promise<readonly Handoff[]>;
  ofCustomer(customerId: string, limit: number): Promise<readonly Handoff[]>;
}
