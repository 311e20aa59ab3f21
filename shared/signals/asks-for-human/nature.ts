import { toPattern } from './classes.ts';

const asked = toPattern(
  '(?:^|[^you]) areYou [the real please not with you passed]{0,4} (?:other [the real please not with you passed]{0,3})? (?:,? the? bot (?! [.,]{1,2} [i wish please give])|,? the? human|(?<! other [the real please not with you]{0,3})staff|real{1,2} (?:anyone|bot|staff|end)|anyone (?:[real human]|please{0,2} end|[^.,?]{0,2} bot))',
);
/** "You are not a real person, are you?", and no "you are just a machine". */
const told = toPattern(
  'you areYou [the real please other not]{0,4} (?:bot|human|staff|real (?:anyone|end)) [^.]{0,6} (?:[?]|,? areYou (?:you|end))',
);
/** "You a bot?"; "are you sure you are no bot?" */
const curt = toPattern(
  '(?:^|[.,]) filler{0,2} you (?:[the real]{0,3} (?:bot|human)|the{0,2} real{1,2} anyone) please? [?]|areYou other{0,2} you areYou [the real not]{0,4} (?:bot|human|real anyone)|know you areYou [the real]{0,3} (?:human|real anyone)|isThere [the real please human anyone staff]{1,6} other [please the]{0,3} (?:bot|areYou)',
);
/** "Bot or human?", and nothing else. */
const either = toPattern(
  '^ filler{0,2} the{0,2} (?:bot [other the]{1,3} (?:human|real? anyone)|(?:human|real? anyone real?) [other the]{1,3} bot) [.?]? $',
);
/** "Are there real people behind this chat?" */
const behind = toPattern('(?:human|staff|real anyone|anyone real) other? areYou (?! [please ready])');

/** Whether a message, as letters of word classes, asks what it is talking to. */
export const asksNature = (code: string): boolean =>
  asked.test(code) || told.test(code) || curt.test(code) || either.test(code) || behind.test(code);
