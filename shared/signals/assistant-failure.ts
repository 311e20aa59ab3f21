import { normalise } from './normalise.ts';

/** How many characters of an answer are read. */
const charactersRead = 1_000;

/** How an AI reports that it could not: not understood, not found, not free, not done. English. */
const reports: readonly RegExp[] = [
  /\b(?:i|we)(?:'m| am|'re| are| was)? (?:(?:sorry|still|afraid|really|just|only|unfortunately|currently) ){0,3}(?:(?:can't|cant|cannot|can not|couldn't|could not|unable|not able|didn't|did not|don't|dont|do not) (?:(?:quite|fully|really|seem to|currently|to) ){0,3}\w|can only |only able |confused)/,
  /\b(?:was|is|are|were|it's|its|been|currently|sorry|sadly|already)? ?(?:un-?ava\w*|not (?:ava\w*|available|avail\w*|possible|found|successful|valid)|fully booked|booked out|sold out|booked up|conflict\w*|isn't available|isnt available|aren't available)\b/,
  /\b(?:fail(?:ed|s|ure)?|unsuccessful|didn't go through|did not go through|went wrong|declined|rejected|invalid)\b/,
  /^(?:(?:no|sorry)[, .]+)?(?:i'm |i am )?(?:sorry[, .]+)?(?:(?:it|this|that) (?:is|does|was) not|i (?:do not|don't|dont|am not|can't|cannot))[.! ]*$|\bnot finding\b|\bsorry,? no\b/,
  /\b(?:nothing|no (?:\w+ ){0,3}(?:found|available|match\w*|results?|availability|appointments?)|not (?:\w+ )?find|couldn't find|no luck)\b/,
  /\b(?:cannot|can't|cant|could not|couldn't|unable to) (?:be )?(?:\w+ )?(?:do|help|assist|authenticate|verify|change|find|understand|process|complete|answer|book)/,
];

/**
 * How likely an AI's turn reports that it could not do or answer what was asked.
 * @returns 0 to 1; 0.5 is the shipped threshold
 */
export function assistantFailure(text: string): number {
  const said = normalise(text.slice(0, charactersRead));
  return reports.some((report) => report.test(said)) ? 0.9 : 0;
}
