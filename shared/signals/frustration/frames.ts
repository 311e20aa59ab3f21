import { type Needs, needsOf } from '../language/letters-needed.ts';
import { toPattern } from './classes.ts';
import type { Elsewhere } from './guards.ts';

/** A shape of speech, and how surely a message that has it is what we look for: 0 to 1. */
export interface MoodFrame {
  readonly pattern: RegExp;
  readonly needs: Needs;
  readonly share: number;
  readonly elsewhere?: Elsewhere;
}

function frame(share: number, shape: string): MoodFrame {
  const pattern = toPattern(shape, 'g');
  return { share, pattern, needs: needsOf(pattern) };
}

const ofAnyone = (share: number, shape: string): MoodFrame => ({ ...frame(share, shape), elsewhere: 'anyone' });
const ofOthers = (share: number, shape: string): MoodFrame => ({ ...frame(share, shape), elsewhere: 'others' });

/** Insults said to the AI or to people on our side; a "not" between you and the insult breaks the frame. */
export const abuseFrames: readonly MoodFrame[] = [
  frame(0.9, 'attack'),
  frame(0.9, 'harass'),
  frame(0.9, 'you [is filler curse grumble scorn praise unkind bad]{0,4} insult'),
  frame(0.7, 'you other filler{1,3} insult'),
  frame(0.8, 'you [ours firm third other] is [filler curse grumble scorn]{0,3} insult'),
  frame(0.9, 'insult [filler curse grumble insult scorn]{0,2} [you ours]'),
  frame(0.8, 'ours [is filler curse grumble scorn]{1,4} insult'),
  frame(0.85, '(?:^|[.?]) [curse grumble filler scorn you is]{0,3} insult{1,3} (?:$|[.,?])'),
  frame(0.7, '(?:^|[.?]) filler? ours insult (?:$|[.,?])'),
  frame(0.75, '[other i again] ,? insult (?:$|[.?])'),
  frame(0.7, 'you is{1,2} [filler curse grumble]{0,3} scorn'),
  frame(0.65, 'you is{1,2} [filler curse grumble]{0,3} [bad unkind]'),
  frame(0.7, 'is you [filler curse grumble]{0,3} scorn'),
  frame(0.7, 'you [filler curse grumble]{0,2} scorn{1,2} (?:$|[.,?]|ours|insult)'),
  frame(0.6, '(?:^|[.,?]) [curse grumble filler scorn]{0,2} scorn ours'),
  frame(0.6, 'curse{1,2} ours'),
];

/** Anger and dissatisfaction, and swearing at how things are. Each adds to the whole. */
export const angerFrames: readonly MoodFrame[] = [
  ofOthers(0.65, 'angry'),
  ofAnyone(0.55, '[bad scorn]'),
  ofAnyone(0.35, 'insult'),
  frame(0.5, 'curse (?! filler? praise)'),
  frame(0.35, 'grumble (?! filler? praise)'),
  // "ugh", "this is crap": the whole message
  frame(0.3, '^ [filler is third]{0,4} grumble{1,3} [.,]{0,2} [filler is not]{0,3} [.]{0,3} $'),
  frame(0.35, 'poor'),
  frame(0.35, '[you ours firm] is{1,2} [filler not]{0,3} poor'),
  frame(0.25, '(?:^|[.,?]) other? filler{1,2} is filler{0,3} poor filler{0,2} (?:$|[.])'),
  frame(0.25, '^ [filler is praise ,]{0,4} poor [firm serve]{0,2} [.]{0,3} $'),
  ofOthers(0.35, 'letdown'),
  ofOthers(0.35, '(?:^|[.,?]|filler is?) letdown|letdown [other filler]{0,2} [you firm]'),
  frame(0.5, 'quit'),
  frame(0.35, 'resign'),
  frame(0.35, 'resign [.?]{0,3} $'),
  frame(0.5, 'nobody [other filler i is third you not]{0,3} serve'),
  frame(0.5, 'not [other filler is]{0,3} anew'),
  frame(0.55, 'doubt (?! [^.]{0,2} [.,?]? [filler is other i]{0,4} praise)'),
  frame(0.5, '(?:^|[.,?]) really [?] (?! [filler is other i]{0,4} praise)'),
  frame(0.5, 'vow [other filler]{0,4} rival'),
  frame(0.55, 'waste [other filler]{0,3} span'),
  frame(0.5, 'toil [other filler again i you]{0,6} span'),
  frame(0.5, 'span filler{0,2} toil'),
  frame(0.3, 'not filler{0,3} praise'),
  frame(0.4, 'you is{1,2} not [filler is]{0,3} praise'),
  frame(0.5, 'undone (?! [^.?]* [?]) (?! [filler other]{0,2} praise [.]? $)'),
  frame(0.5, 'really , not'),
  frame(0.3, 'again'),
  frame(0.3, '^ [filler is you i]{0,4} again [filler you i serve]{0,3} [.?]{0,3} $'),
  frame(0.3, 'again [other filler]{0,3} span|span [other filler]{0,3} again'),
  ofOthers(0.35, 'i is? filler{0,2} letdown filler? (?:$|[.,?])'),
  ofOthers(0.3, 'i is filler{0,2} letdown (?! [other filler i]{0,3} [third told])'),
  frame(0.4, 'promise'),
  frame(0.2, 'promise [^.,?]{0,9} (?:$|[.])'),
  frame(0.3, 'futile'),
  frame(0.3, '^ [filler]{0,3} futile [filler you]{0,3} [.?]{0,3} $'),
  frame(0.4, 'elapsed [other filler]{0,2} span'),
  frame(0.3, 'span [other filler ,]{0,3} futile|futile [other filler]{0,3} span|promise [^.?]{0,8} span'),
  frame(0.5, 'sarcasm'),
  // "love the queue. Not."
  frame(0.5, 'praise [^?]{0,8} [.,]{1,3} not [.]? $'),
];
