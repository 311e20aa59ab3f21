import type { StaffRole } from '../../shared/api/operation.ts';
import type { BatonEvent } from '../../shared/events/envelope.ts';
import type { Person } from '../../shared/handoff/transition.ts';
import type { Channel } from '../../shared/settings/channel.ts';

/** Time is an argument or this, never `Date.now()` in a use case. */
export interface Clock {
  now(): number;
  /** Waits; used only between tries after a lost race. */
  sleep(milliseconds: number): Promise<void>;
}

export interface EventPublisher {
  /** @throws {DependencyError} when an event is not on the bus after a few tries; it then stays owed */
  publish(events: readonly BatonEvent[]): Promise<void>;
}

/** What an open inbox page is told: that something changed, not what; the page reads it by the API. */
export interface SocketFrame {
  readonly type: string;
  readonly conversationId: string;
  readonly handoffId?: string;
  readonly seq?: number;
  /** Of a notice that a workflow gives. */
  readonly title?: string;
  readonly atMs: number;
}

/** Who has a workflow open. */
export interface PresenceFrame {
  readonly type: 'presence';
  readonly workflowId: string;
  /** Each person once, with the newest revision that a page of theirs knows. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly revision: number }[];
  readonly atMs: number;
}

export interface SocketPusher {
  /** @returns false when the page is gone */
  push(
    connectionId: string,
    frame: SocketFrame | PresenceFrame | { readonly type: 'welcome' | 'pong' | 'refused'; readonly atMs: number },
  ): Promise<boolean>;
}

export interface Mail {
  readonly to: string;
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Mailer {
  /** @returns the id that the mail service gave it */
  send(mail: Mail): Promise<string>;
}

export interface CallBack {
  /** Starting the same one twice starts it once. */
  readonly token: string;
  readonly name: string;
  readonly description: string;
  readonly link: string;
  readonly connectQueueId?: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface CallCentre {
  startCallBack(callBack: CallBack): Promise<{ readonly contactId: string }>;
}

export interface WebhookSender {
  /** @param id the same at each try, so that the receiver can tell */
  send(target: NonNullable<Channel['webhook']>, id: string, payload: unknown, nowMs: number): Promise<void>;
}

export interface SignedIn extends Person {
  readonly email?: string;
  readonly roles: readonly StaffRole[];
}

export interface TokenVerifier {
  /** @throws {UnauthorizedError} for a token that is not ours, too old, or meant for another */
  verify(token: string): Promise<SignedIn>;
}
