import { lettersIn, mayMatch } from '../language/letters-needed.ts';
import { patternOf } from './classes.ts';
import { openFrames } from './frame.ts';
import * as packed from './frames.table.ts';
import { isGuarded, withoutLookalikes, withoutManners } from './guards.ts';
import * as shapes from './shapes.table.ts';

const evidence = patternOf(shapes.evidence);

/** Whether a message has any word that a request needs: most have none, and are read no further. */
export const mayAsk = (code: string): boolean => evidence.test(code);

const refusesBot = new RegExp(shapes.refusesBot.map((shape) => patternOf(shape).source).join('|'));
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
