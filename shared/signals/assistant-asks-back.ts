import { assistantFailure } from './assistant-failure.ts';
import { normalise } from './normalise.ts';

/** How many characters of an answer are read. */
const charactersRead = 1_000;

/** A courtesy that opens or ends a talk asks nothing that the task needs. */
const courtesy =
  /\b(?:anything|something|any thing) (?:else|more|other)\b|\bhow (?:can|may|could) (?:i|we) (?:\w+ )?(?:help|assist)|\bwhat (?:can|may|could) (?:i|we) (?:help|do|assist)|\bwork for you\b|\btry another\b/;

/** How an AI asks for a fact, a choice, a confirmation, or for the same in other words. English. */
const askings: readonly RegExp[] = [
  /\b(?:rephrase|reword|paraphrase|repeat (?:that|it|yourself|your)|clarify|be (?:\w+ ){0,3}specific|did you mean|do you mean)\b/,
  /\b(?:should|shall|may|can|could) (?:i|we) (?:\w+ ){0,3}(?:book|reserve|have|get|ask|know|order|confirm|go|make|schedule|proceed)/,
  /\b(?:what|which|when|where|who|how (?:many|much|long|old|far)|whats|what's)\b[^.!]*\?|^(?:[\w']+[,.]? ){0,3}(?:what|whats|which|how many|how much|when|where|in what)\b/,
  /\b(?:do|would|will|are|have|did|could|can|woudl) you\b[^.!]*(?:\?|$)/,
  /\b(?:please|pls) (?:provide|tell|give|enter|confirm|specify|choose|let me know)\b|\b(?:i|we)(?:'ll|'d)? (?:will |would )?(?:also )?need (?:to know|your|the|some)\b/,
  /\?\W*$|^(?:ok(?:ay)?|and|so|alright|great|sure)?,? ?(?:your |the )?(?:name|time|date|day|location|destination|price|budget|pin|account number)\W*$/,
];

/**
 * How likely an AI's turn asks the customer for more before it goes on. A report of failure that ends in a question is
 * a failure, and "anything else?" is a courtesy.
 * @returns 0 to 1; 0.5 is the shipped threshold
 */
export function assistantAsksBack(text: string): number {
  const said = normalise(text.slice(0, charactersRead));
  const again = askings[0]?.test(said) === true;
  if (!again && (courtesy.test(said) || assistantFailure(text) >= 0.5)) return 0;
  return askings.some((asking) => asking.test(said)) ? 0.9 : 0;
}
