import type { EventType } from '../../../shared/events/catalogue.ts';

/** A change that the server pushes: what happened to which conversation. Pages read the rest by id. */
export interface LiveFrame {
  readonly type: EventType;
  readonly conversationId: string;
  readonly handoffId?: string;
  readonly seq?: number;
  /** Of a notice that a workflow gives. */
  readonly title?: string;
  readonly atMs: number;
}

/** Frames may have been missed: read everything on the page again. */
export interface ResyncFrame {
  readonly type: 'resync';
}

export type LiveMessage = LiveFrame | ResyncFrame;

/** Who has the same workflow open; see `presence.ts`. */
export interface PresenceFrame {
  readonly type: 'presence';
  readonly workflowId: string;
  readonly people: readonly PersonThere[];
}

export interface PersonThere {
  readonly id: string;
  readonly name: string;
  /** The newest revision that a page of theirs knows. */
  readonly revision: number;
}

/** What the server says to this page alone: whether it believes the token. */
export interface AnswerFrame {
  readonly type: 'welcome' | 'pong' | 'refused';
}

/** @returns `undefined` for what this version does not know */
export function parseFrame(data: unknown): LiveFrame | AnswerFrame | PresenceFrame | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const frame = JSON.parse(data) as (Partial<LiveFrame> & { readonly type?: unknown }) | null;
    if (typeof frame?.type !== 'string') return undefined;
    if (answers.includes(frame.type)) return frame as unknown as AnswerFrame;
    if ((frame.type as string) === 'presence') return frame as unknown as PresenceFrame;
    return typeof frame.conversationId === 'string' ? (frame as LiveFrame) : undefined;
  } catch {
    return undefined;
  }
}

export const isPresence = (frame: { readonly type: string }): frame is PresenceFrame => frame.type === 'presence';

export const isAnswer = (frame: { readonly type: string }): frame is AnswerFrame => answers.includes(frame.type);

const answers: readonly string[] = ['welcome', 'pong', 'refused'] satisfies readonly AnswerFrame['type'][];

/** 0.5 s, doubled up to 20 s, each time a little different so that a restart does not bring everybody at once. */
export function backoffMs(attempt: number, random: number): number {
  return Math.min(500 * 2 ** attempt, 20_000) * (0.75 + random / 2);
}
