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

/** What the server says to this page alone: whether it believes the token. */
export interface AnswerFrame {
  readonly type: 'welcome' | 'pong' | 'refused';
}

/** @returns `undefined` for what this version does not know */
export function parseFrame(data: unknown): LiveFrame | AnswerFrame | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const frame = JSON.parse(data) as (Partial<LiveFrame> & { readonly type?: unknown }) | null;
    if (typeof frame?.type !== 'string') return undefined;
    if (['welcome', 'pong', 'refused'].includes(frame.type)) return frame as unknown as AnswerFrame;
    return typeof frame.conversationId === 'string' ? (frame as LiveFrame) : undefined;
  } catch {
    return undefined;
  }
}

export const isAnswer = (frame: LiveFrame | AnswerFrame): frame is AnswerFrame => !('conversationId' in frame);

/** 0.5 s, doubled up to 20 s, each time a little different so that a restart does not bring everybody at once. */
export function backoffMs(attempt: number, random: number): number {
  return Math.min(500 * 2 ** attempt, 20_000) * (0.75 + random / 2);
}
