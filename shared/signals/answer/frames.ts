import { type Needs, needsOf } from '../language/letters-needed.ts';
import { toPattern } from './classes.ts';

/** A shape of speech, and how surely a turn that has it is what we look for: 0 to 1. */
export interface AnswerFrame {
  readonly pattern: RegExp;
  readonly needs: Needs;
  readonly share: number;
  /** It tells that what was asked for is not to be had, and not that the AI could not do its work. */
  readonly lacks?: true;
}

function frame(share: number, shape: string): AnswerFrame {
  const pattern = toPattern(shape);
  return { share, pattern, needs: needsOf(pattern) };
}

const lacks = (share: number, shape: string): AnswerFrame => ({ ...frame(share, shape), lacks: true });

/** An AI reports that it could not: not understood, not found, not free, not done. */
export const failureFrames: readonly AnswerFrame[] = [
  frame(0.9, '(?:^|[.,]|[^you.,?]) we [is filler sorry alas have]{0,4} [cannot couldNot]'),
  lacks(0.9, '[sorry alas] [we filler is .,]{0,4} not'),
  frame(0.9, '[sorry alas] [we filler is .,]{0,4} [cannot couldNot]'),
  lacks(0.6, '[sorry alas] [^.?you they]{0,8} not (?! [filler other]{0,2} [unmissed trouble])'),
  // "I have searched our help centre and was not able to"
  frame(0.85, 'we [^.,?you]{1,10} filler is? [cannot couldNot]'),
  lacks(0.85, 'info is filler? [cannot couldNot]'),
  frame(0.85, 'source [filler is other]{0,4} [not cannot couldNot] [filler is not]{0,2} tells'),
  // "dazu steht in den Unterlagen nichts"
  frame(
    0.85,
    'tells [filler is other]{0,3} source [filler other]{0,3} not|not [filler is not]{0,3} tells [filler other]{0,3} source',
  ),
  frame(0.9, '(?:^|[.,]) [filler sorry alas]{0,3} [cannot couldNot] [filler is]{0,3} [work know have found info]'),
  frame(0.85, 'we [is filler]{0,3} not filler{0,3} know'),
  frame(0.8, '[^you not] not know'),
  lacks(0.85, 'we [is filler]{0,3} not filler{0,3} have'),
  frame(0.85, '(?:^|[.,]) filler{0,2} not filler{0,2} [know work]'),
  // "no, it does not have a garden" answers
  lacks(0.85, '(?:^|[.]|(?<! ^ not) ,) filler{0,2} not filler{0,2} have (?! [filler other]{0,2} unmissed)'),
  lacks(0.85, '(?:^|[.,]) filler{0,2} not filler{0,2} info'),
  // "aucun train ne circule"
  lacks(0.85, 'not info not'),
  lacks(
    0.85,
    'not (?! (?<= is not) filler) filler{0,2} [other slot have]{0,3} [info anything] (?:$|[.,]|[filler is other found])',
  ),
  lacks(0.85, 'not (?! filler{0,2} [unmissed trouble]) [^.,? you]{0,5} found'),
  lacks(0.8, 'not filler{0,2} have [other slot filler]{0,4} info'),
  lacks(0.85, 'none (?! filler{0,2} [other slot]? [unmissed trouble])'),
  frame(0.85, 'work [info anything filler]{0,2} not (?:$|[.,])'),
  // "leider konnte ich Ihren Tisch nicht reservieren": what is denied stands between
  frame(0.85, 'not filler{0,4} can'),
  frame(0.85, '(?:can [filler sorry]{0,2} we|we [filler sorry]{0,2} can) [^.,?you]{0,6} not'),
  // "orders cannot be changed once they have shipped" tells how it is
  // "you can't take two bags, but you can" is a rule
  frame(0.85, '(?<! you [filler is]{0,2}) [cannot couldNot] [filler is]{0,3} [work give] (?! [^.,?]{0,20} when)'),
  frame(0.7, '^ filler? [cannot couldNot] [.]? $'),
  // "the form could not be saved", whatever was tried
  frame(0.8, '(?<! you [filler is]{0,3}) couldNot'),
  // "das darf ich Ihnen nicht sagen"
  frame(0.85, '(?:^|[.,]) filler{0,2} shallI [^.,?you]{0,6} (?:not|beyond) [^.?]{0,4} (?:[.]|$)'),
  // "questa funzione non è offerta"
  frame(0.85, 'not is filler{0,3} work (?! [^.,?]{0,20} when)'),
  lacks(0.85, '(?<! you [filler is]{0,2}) [cannot couldNot] [filler is]{0,3} found'),
  frame(0.85, 'is filler{0,3} not filler{0,2} work (?! [^.,?]{0,20} when)'),
  frame(0.8, 'not [^.,?]{1,4} due'),
  // "reminder not saved"
  frame(0.8, '^ [filler other slot info]{1,3} not work [.]? $'),
  // "that is not a command I recognise"
  frame(0.85, 'not [filler other slot info]{1,4} we filler? [know have]'),
  lacks(0.8, '[sorry alas] [^.?you]{0,8} [cannot couldNot] (?! [^.,?]{0,20} when)'),
  lacks(0.85, 'is filler{0,3} not filler{0,2} found'),
  lacks(0.9, 'gone'),
  lacks(0.6, 'alas (?! [^.?]{0,6} unmissed) [^.?]{2}'),
  lacks(0.6, 'retry'),
  // "they turned it down, sorry"
  lacks(0.6, '[^.?]{4} ,? [sorry alas] (?:[.]|$)'),
  lacks(0.7, '^ filler{0,2} (?:[info slot other]{1,2} | is)? closed [filler slot other]{0,2} [.]? $'),
  frame(0.9, '(?:^|[.,?]) [^.,? areYou give what]{0,18} broken'),
  frame(0.85, 'trouble filler? work'),
  frame(0.7, '^ filler{0,2} trouble other? [.]? $'),
  frame(0.85, '[we slot] [is have filler know]{0,3} meets [filler other]{0,2} trouble'),
  frame(0.8, 'slot (?: [is filler you have other]{0,4} |[^.,?]{0,6} is ) wrong|wrong slot'),
  lacks(0.8, '[sorry alas] [^.?]{0,6} closed|closed [^.?]{0,4} [sorry alas]'),
  frame(0.85, '(?:^|[.,?]) [^.,? areYou shallI]{0,14} beyond'),
  frame(0.8, '^ [filler sorry alas we is]{0,4},? not [filler sorry .,]{0,3} $'),
];

/** An AI asks for a fact, a choice, a confirmation, or for the same in other words. */
export const askFrames: readonly AnswerFrame[] = [
  frame(0.95, 'rephrase'),
  frame(0.9, '[what areYou shallI give need slot] [^.?]* [?]'),
  frame(0.85, '[?]$'),
  frame(0.85, '(?:^|[.,]) [filler please sorry]{0,3} (?:areYou|shallI|give|need)'),
  // "I told our engineers, who will call you" asks nothing
  frame(0.85, '(?:^|[.]|(?:^|[.])[^.,]{0,3},) [filler please sorry]{0,3} what'),
  frame(0.85, '(?:^|[.,]) filler{0,2} recap filler? (?:[.]|,? filler{0,2} areYou)'),
  // "you will need your passport" asks nothing
  frame(0.8, 'shallI|(?:^|[^you filler]) filler{0,3} need'),
  frame(0.8, '(?:need|areYou|shallI|please|you|sorry) filler{0,3} give'),
  frame(0.75, '(?:found|work|slot|[filler please]) areYou [^.,?]{2,} $'),
  frame(0.75, '^ [filler please you sorry]{0,4} (?:slot [filler ,]{0,2}){1,3} please? [.]? $'),
  // "cash or card"
  frame(0.7, '^ [filler please]{0,2} [other slot info work]{1,3} or [other slot info work]{1,3} [.]? $'),
  // "number of guests", "colour of the cable": said in a hurry
  frame(0.7, '^ [filler please]{0,3} slot filler{1,2} [other slot info unmissed]{1,3} please? [.]? $'),
  frame(0.7, '^ [filler please]{0,3} [other info unmissed]{1,2} slot ,? please [.]? $'),
];
