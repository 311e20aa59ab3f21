import { lettersIn, mayMatch } from '../language/letters-needed.ts';
import { toPattern } from './classes.ts';
import { openFrames } from './frame.ts';
import * as packed from './frames.table.ts';
import { isGuarded, withoutLookalikes, withoutManners } from './guards.ts';

const evidence = toPattern(
  '[staff boss human anyone another support talk talking reach pass passed escalate call callback who]|real help|(?:not|escape) [^.,?]{0,4} bot',
);

/** Whether a message has any word that a request needs: most have none, and are read no further. */
export const mayAsk = (code: string): boolean => evidence.test(code);

/** "I don't want to talk to a bot", "no more bots please": who refuses the machine asks for a person. */
const refusesBot = new RegExp(
  [
    '(?<! third [^.,?]{0,3})(?:not [^.,?]{0,2} wish|wish [^.,?]{0,2} not|(?:^|[.,?]) i? not please? (?=with)) [^.,? third]{0,4} (?:[talk talking] it? [with the]{1,4} bot|with the{0,3} bot [^.,?]{0,2} [talk talking])',
    '(?:^|[.,?]) i? (?:not talking|talking not|not talk not) not? with the{0,3} bot',
    '(?:^|[.,?]) i not other? [talk talking] not? with{1,2} [not the]{0,3} bot please{0,2} (?:$|[.,])',
    '(?:not other? wish not?|i wish not) [the with]{0,3} bot please{0,2} (?:$|[.,])',
    '^ [i please]{0,2} not the{0,3} bot please{0,3} [.]{0,9} $',
    '(?:not [the can wish you please with it me other]{0,2} know|bot) [^.?]{0,10} , the{0,3} staffer please{0,3} (?:$|[.])',
  ]
    .map((shape) => toPattern(shape).source)
    .join('|'),
);
const refusalShare = 0.8;

const frames = openFrames(packed.frames);
const allFrames = [...frames, ...openFrames(packed.verbLastFrames)];

/** How surely a message, as letters of word classes, asks for a person: 0 to 1. */
export function shareOf(code: string, verbLast: boolean): number {
  const said = withoutManners(code);
  const read = withoutLookalikes(said);
  let best = refusesBot.test(said) ? refusalShare : 0;
  const there = lettersIn(read);
  for (const frame of verbLast ? allFrames : frames)
    if (frame.share > best && mayMatch(frame.needs, there) && holds(frame.pattern, read)) best = frame.share;
  return best;
}

/** A frame that is guarded where it matches first may hold further on: "I don't want a bot to call, I want you to call". */
const retries = 4;

function holds(pattern: RegExp, code: string): boolean {
  pattern.lastIndex = 0;
  for (let tried = 0; tried < retries; tried++) {
    const match = pattern.exec(code);
    if (match === null) return false;
    const end = match.index + match[0].length;
    if (!isGuarded(code.slice(0, match.index), match[0], code.slice(end))) return true;
    pattern.lastIndex = match.index + 1;
  }
  return false;
}
