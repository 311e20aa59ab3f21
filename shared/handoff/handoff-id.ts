import { hashText } from '../hash.ts';

/** The same conversation and message give the same id, so that a repeated request cannot open a second handoff. */
export const toHandoffId = (conversationId: string, seq: number): string =>
  `h-${hashText(`${conversationId}#${seq}`).slice(0, 24)}`;
