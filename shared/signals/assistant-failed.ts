import type { FoldedMessage } from '../conversation/fold.ts';
import { normalise } from './normalise.ts';

const reports: readonly RegExp[] = [
  /\b(i|we) (am|'m|are|'re)? ?(sorry|afraid)\b.{0,60}\b(can't|cannot|couldn't|could not|don't|do not|unable|not able|didn't|did not)\b/,
  /\b(i|we) (couldn't|could not|can't|cannot|am unable to|was unable to|wasn't able to|didn't|did not|don't|do not) (find|help|understand|answer|have (an|any|enough) (answer|information))\b/,
  /\b(i'm|i am) not sure (i|what|how)\b/,
  /\b(ich|wir) (konnte|konnten|kann|können|habe|weiß)\b.{0,50}\b(nicht|leider|keine antwort|nichts)\b/,
];

/** Whether the AI's answer did not answer: the caller says so, it stands on no source, or its own words admit it. */
export function assistantFailed({ answered, sources, text }: FoldedMessage): boolean {
  if (answered !== undefined) return !answered;
  if (sources?.length === 0) return true;
  const said = normalise(text.slice(0, 1_000));
  return reports.some((report) => report.test(said));
}
