import { normalise } from './normalise.ts';

/** How many characters of a message are read; a repair comes early. */
const charactersRead = 1_000;

/** Sayings that hardly ever mean anything but "you did not get me". */
const clear: readonly RegExp[] = [
  /\b(?:not|isn't|isnt|wasn't|wasnt|never) (?:really |quite |at all )?(?:what|the (?:one|thing|question)) (?:i(?:'m| am| was)?|we) (?:just )?(?:ask|meant?\b|want|said|say|need|look)/,
  /\b(?:i|we)(?:'ve| have)? (?:already|just) (?:told|said|answered|explained|gave|given|asked|sent|tried|mentioned|did|done)\b/,
  /\byou(?:'ve| have)? (?:already|just) (?:\w+ )?(?:said|told|asked|gave|given|sent|showed)\b/,
  /\byou(?:'re| are|re)? (?:still )?(?:not|don't|dont|do not|didn't|didnt|did not|aren't|arent) (?:(?:even|really|quite|actually) )?(?:listen|understand|understood|get(?:ting)? (?:me|it|that|what)|read|answer|hear|make any sense|making)/,
  /\b(?:doesn't|doesnt|does not|didn't|didnt|did not|isn't|not) (?:really |even )?(?:answer|answering|give me an answer|make (?:any |much )?sense|help(?:ful)?(?: me)? at all)\b/,
  /\b(?:why (?:can't|cant|don't|dont|won't) you) (?:just )?(?:answer|understand|listen|read)\b/,
  /\byou (?:misunderst|mis-underst|got (?:it|me|that) wrong|are wrong\b|keep (?:saying|asking|repeating|sending))/,
  /\bno+,? (?:no,? )*(?:i (?:mean|meant|said|asked|want(?:ed)?)\b|that's not|thats not|that is not|not that)/,
  /\bi said\b.{1,60}\bnot\b|^i said \w+\s*[!?]/,
  /\b(?:read|look at|see|scroll up to) my (?:last |previous |earlier |first )?(?:message|question|text)\b/,
  /^again[,:]|\b(?:once again|for the (?:second|third|\w+th|last) time)\b|\bas i (?:already )?(?:said|wrote|told)\b/,
  /\b(?:are you (?:even )?(?:still )?(?:there|here|listening|reading))\b/,
];

/** Words of contradiction; alone they may answer a question as well. */
const faint = /^(?:wrong|incorrect|not that(?: one)?|that's wrong|thats wrong|that is wrong|huh)\W*$/;

/**
 * How likely the customer mends the talk: "that is not what I asked", "I already told you", "you are not listening".
 * English. @returns 0 to 1; 0.5 is the shipped threshold
 */
export function customerRepair(text: string): number {
  const said = normalise(text.slice(0, charactersRead));
  if (clear.some((saying) => saying.test(said))) return 0.9;
  return faint.test(said) ? 0.6 : 0;
}
