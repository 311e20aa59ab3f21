import type { ReasonCode } from '../../../../shared/handoff/reason.ts';
import type { MessageKey } from '../../../../shared/messages/handoff-message.ts';

/** The three moments at which a handoff starts; they open alike and differ in what can be said about the wait. */
export type StartKey = Extract<MessageKey, `handoff-started${string}`>;

/**
 * All wordings of one language. A handoff starts with an opening, which depends on why, and ends with what can honestly
 * be said about the wait, which depends on what is known.
 *
 * ICU cannot ask whether a text argument is empty. A name is therefore mentioned only where the state always has one
 * (an agent who joined, the queue that someone moved to), and numbers only inside a plural whose `=0` says nothing.
 */
export interface Wordings {
  readonly locale: string;
  readonly opening: string;
  /** Read in the chat; mail and phone have the general opening, which fits where nobody watches a screen. */
  readonly chatOpenings: Readonly<Partial<Record<ReasonCode, string>>>;
  /** Said on every channel, since somebody may be in danger: it must not depend on how they reached us. */
  readonly safetyOpening: string;
  readonly wait: Readonly<Record<StartKey, string>>;
  /** Whole texts: a mail is answered later, so nothing about a line or minutes. */
  readonly mail: Readonly<Record<StartKey | 'handoff-resolved', string>>;
  /** By mail too, nothing about a line or minutes. */
  readonly safetyMail: string;
  readonly later: Readonly<Record<Exclude<MessageKey, StartKey>, string>>;
}

export const startKeys: readonly StartKey[] = [
  'handoff-started',
  'handoff-started-no-estimate',
  'handoff-started-closed',
];
