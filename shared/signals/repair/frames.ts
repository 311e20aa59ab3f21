import { type Needs, needsOf } from '../language/letters-needed.ts';
import { toPattern } from './classes.ts';

/** A shape of speech, and how surely a message that has it mends the talk: 0 to 1. */
export interface RepairFrame {
  readonly pattern: RegExp;
  readonly needs: Needs;
  readonly share: number;
}

function frame(share: number, shape: string): RepairFrame {
  const pattern = toPattern(shape);
  return { share, pattern, needs: needsOf(pattern) };
}

/** Where a clause begins: "the date I gave you" tells which date, "I gave you the date" reproaches. */
const opens = '(?:^|[.,?]|no) [filler mild the]{0,2}';
/** What is named in place of something else: "Tuesday", "the blue one". */
const thing = '[filler the]{0,2} (?! mild|past) other{1,3} filler?';

export const frames: readonly RepairFrame[] = [
  frame(0.9, 'saying'),
  frame(0.8, 'rewording'),
  frame(0.9, '^ filler? again [.,] (?! mild)'),
  frame(0.9, '[not bare] [filler the not]{0,3} what filler{0,2} (?:[i its] filler{0,2} )?[say said want wanted meant]'),
  // it was said before
  frame(0.9, 'i filler{0,2} already [filler you]{0,2} [say said]'),
  frame(0.9, `${opens} already i [filler you]{0,2} [say said]`),
  frame(0.85, `${opens} i [filler already]{0,2} above [say said]`),
  frame(0.9, 'i filler{0,2} [say said] [filler its thats the]{0,2} already'),
  frame(0.9, 'you filler{0,2} already filler{0,2} [say said]'),
  frame(0.85, '(?:^|[.,]) you filler{0,2} [say said] [filler the its thats other]{0,3} already'),
  frame(0.9, 'you filler{0,2} not filler{0,2} other filler? what filler? i [say said want wanted]'),
  frame(0.6, '^ faint other [.]? $'),
  frame(0.75, `${opens} i filler{0,2} said (?! [^.?]* past)`),
  frame(0.9, `${opens} i filler{0,2} [say said] [^.,?]{0,5} above`),
  frame(0.85, 'i filler{0,3} [say said] [^.,?]{0,3} times'),
  frame(0.85, 'i [^.,?]{0,4} times filler? [say said]'),
  frame(0.9, `${opens} nth (?:[.,] (?! mild)|i|no|not|look)|[say said] [^.,?]{0,4} nth`),
  frame(0.85, `${opens} look filler{0,2} (?:what [filler i]{0,3} [say said]|above|mine)`),
  frame(0.8, '^ [filler no]{0,2} already filler? [say said] [filler its thats the you]{0,2} [.]? $'),
  frame(0.8, '^ [filler no]{0,2} said [filler its thats the]{0,2} already'),
  // it was not understood
  frame(0.9, 'you [filler already]{0,2} [not bare] filler{0,3} get'),
  frame(0.9, '[not bare] you filler{0,2} get'),
  frame(0.75, `${opens} [the thats its filler]{1,2} not filler{0,2} get`),
  frame(0.85, '[look get] filler? what i [say said]'),
  frame(0.9, `${opens} i filler{0,2} not filler{0,2} said (?! filler? mild)`),
  frame(0.85, `${opens} i filler{0,2} not filler{0,2} meant`),
  frame(0.8, `${opens} meant`),
  frame(0.9, '^ (?:no [.,]?){1,3} filler{0,2} i filler{0,2} [say said] (?! [^.?]* wrong)'),
  frame(0.9, '(?:^|[.,?]) i filler{0,2} said other{1,2} [.]? $'),
  frame(0.9, '^ [filler no ,]{0,2} i filler? said [filler its]{0,2} (?: i)? filler? [want wanted]'),
  frame(0.45, '^ (?:no [.,]?){1,3} filler{0,2} i filler{0,2} want'),
  frame(0.6, '^ [filler no ,]{0,3} no [.,]? filler{0,2} i filler{0,2} wanted'),
  frame(0.7, 'i filler{0,2} not filler? [want wanted] [^.?]{1,8} i filler{0,2} [want wanted]'),
  frame(0.85, '(?:^|[.,?]) filler{0,2} you filler{0,2} not filler{0,2} say'),
  // it was wrong
  frame(0.9, '(?:^|[.,?]|no) filler{0,2} you filler{0,3} [say said other]? [filler the you i other]{0,3} wrong'),
  frame(0.6, '^ [filler no]{0,3} [.,]? filler? faint filler? [.?]? $'),
  frame(0.65, '^ [filler no thats its]{0,3} [.,]? [filler thats its]{0,2} wrong filler? (?:[.?]? $|[.,])'),
  frame(0.7, '^ [filler no thats its]{0,4} [.,]? [filler the thats its]{0,3} wrong other{1,2} (?:$|[.,])'),
  frame(0.7, '^ [filler no thats its]{0,4} [.,]? [filler the thats its]{0,3} other{1,2} wrong (?:$|[.,])'),
  frame(0.8, 'you [filler the]{1,3} other{1,3} wrong (?:$|[.,])'),
  frame(0.65, `${opens} thats [not bare] the other{1,2} (?:$|[.,]|meant|i)`),
  // not this, that
  frame(0.75, `^ (?:no [.,]?){0,3} [its thats]? bare ${thing} [.,] [filler its the]{0,3} (?! mild) other{1,4} [.]? $`),
  frame(0.75, '^ no the filler? other{1,3} , filler? the filler? other{1,3} [.]? $'),
  frame(0.8, `[its thats] [bare not] ${thing} [.,]? [its thats] ${thing}`),
  frame(0.75, `^ (?:no [.,]?){1,3} [^.?]{0,9} [other filler] ,? [bare no] ${thing} [.]? $`),
  frame(0.9, `said [^.?]{1,6} ,? [bare no] ${thing} [.]? $`),
  frame(0.75, `meant [^.?]{1,6} ,? [bare no] ${thing} [.]? $`),
  frame(0.6, `[want wanted its] [^.?]{1,6} , bare ${thing} [.]? $`),
  frame(0.55, `^ [filler the i its]{0,3} other [other filler]{0,4} , [bare no] ${thing} [.]? $`),
  frame(
    0.7,
    'thats [filler the]{0,2} (?! mild) other{1,2} [.,] filler? i filler{0,2} [want wanted said] [^.?]{1,5} [.]? $',
  ),
  frame(0.55, `^ filler{0,2} its other{1,2} bare ${thing} [.]? $`),
  frame(0.55, `^ (?:no [.,]?){1,3} thats [filler the]{0,3} (?! mild) other`),
  frame(0.55, '^ (?:no [.,]?){1,3} the other{1,3} (?:$|[.,])'),
  frame(0.7, '^ filler? what [?.,]{1,2} (?:no|i filler{0,2} [said want wanted])'),
  frame(0.9, 'thats not filler? mine'),
  frame(0.85, 'thats [not bare] filler? meant'),
  frame(0.9, 'thats [not bare] [the filler]{0,2} [other mild]{1,2} filler? i filler{0,2} [say said want wanted]'),
  frame(0.65, '^ [filler no ,]{0,3} i meant other [other filler]{0,2} [.]? $'),
  frame(0.8, '(?:^|[.,]) you filler{0,3} other filler? mine filler? (?:$|[.,])'),
  frame(0.6, '^ other filler? other? ,? bare other filler? other? [.]? $'),
  frame(0.6, '^ bare the other{1,2} ,? the other{1,2} [.]? $'),
  frame(0.85, '^ [filler mild]{0,2} look filler? again'),
  frame(0.7, '^ filler{1,2} i meant other'),
  frame(0.6, `${opens} its above [.]? $`),
  frame(0.6, '^ (?:no [.,]?){2,3} [filler the i its thats]{0,3} (?! mild) [other want wanted say said]'),
];
