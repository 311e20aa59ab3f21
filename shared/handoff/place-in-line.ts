import type { Handoff } from './handoff.ts';
import { priorityRank } from './reason.ts';

/**
 * Sorts those who wait: the more urgent first, then the longer waiting. Age counts from the first request, so a
 * customer who is moved to another queue does not start at its end.
 */
export const placeInLine = ({
  priority,
  requestedAtMs,
  id,
}: Pick<Handoff, 'priority' | 'requestedAtMs' | 'id'>): string =>
  `${priorityRank[priority]}#${String(requestedAtMs).padStart(13, '0')}#${id}`;
