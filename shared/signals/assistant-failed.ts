import type { FoldedMessage } from '../conversation/fold.ts';
import { normalise } from './normalise.ts';

/** How an AI says that it has no answer. "We do not have it in stock" is an answer. */
const admissions: readonly RegExp[] = [
  /\b(?:i|we)(?:'m|'re)? (?:(?:am|are|was|were|still|just|really|currently|unfortunately) ){0,3}(?:can't|cannot|can not|couldn't|could not|unable to|not able to|wasn't able to|didn't|did not|don't|do not) (?:(?:quite|seem to|currently|fully) ){0,2}(?:help|assist|find|locate|understand|answer|know|access|have (?:(?:any|enough|that|this|the|an|a) ){0,2}(?:answers?|information|details|access))\b/,
  /\b(?:i'm|i am) not sure (?:i|what|how|about)\b/,
  /\bno (?:answer|information|results?)\b.{0,24}\b(?:found|available)\b/,
  /\b(?:(?:ich|wir) (?:kann|können|konnte|konnten)|(?:kann|können|konnte|konnten) (?:ich|wir))(?: \p{L}+){0,6} (?:nicht|nichts|keine \p{L}+)(?: \p{L}+){0,3} (?:helfen|weiterhelfen|beantworten|finden|verstehen)(?!\p{L})/u,
  /\b(?:ich|wir) (?:weiß|wissen|verstehe|verstehen)(?: \p{L}+){0,3} nicht(?!\p{L})/u,
  /\b(?:ich habe|wir haben|habe ich|haben wir)(?: \p{L}+){0,3} keine (?:passende )?(?:antwort|information|informationen|angaben)(?!\p{L})/u,
];

/** Whether the AI's answer did not answer: the caller says so, it stands on no source, or its own words admit it. */
export function assistantFailed({ answered, sources, text }: FoldedMessage): boolean {
  if (answered !== undefined) return !answered;
  if (sources?.length === 0) return true;
  const said = normalise(text.slice(0, 1_000));
  return admissions.some((admission) => admission.test(said));
}
