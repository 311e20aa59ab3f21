import type { FoldedMessage } from '../../conversation/fold.ts';

/** What the caller says of an answer, whatever its words: 1 failed, 0 did not. @returns `undefined` where it says nothing */
export function reportedFailure({
  answered,
  sources,
}: Pick<FoldedMessage, 'answered' | 'sources'>): number | undefined {
  if (answered !== undefined) return answered ? 0 : 1;
  return sources?.length === 0 ? 1 : undefined;
}
