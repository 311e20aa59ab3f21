import { toPattern } from './classes.ts';

/** A shape of speech, and how surely a message that has it mends the talk: 0 to 1. */
export interface RepairFrame {
  readonly pattern: RegExp;
  readonly share: number;
}

const frame = (share: number, shape: string): RepairFrame => ({ share, pattern: toPattern(shape) });

export const frames: readonly RepairFrame[] = [
  frame(0.9, 'saying'),
  frame(0.9, '^ filler? again [.,]'),
  frame(0.9, 'not [filler not]{0,3} what filler{0,2} (?:i filler{0,2} )?[say want]'),
  frame(0.9, 'i filler{0,2} already [filler you]{0,2} say'),
  frame(0.9, 'you filler{0,2} already filler{0,2} say'),
  frame(0.85, 'you filler{0,2} not filler{0,3} get'),
  frame(0.85, 'not you filler{0,2} get'),
  frame(0.85, '^ (?:no [.,]?){1,3} filler{0,2} i filler{0,2} say'),
  frame(0.45, '^ (?:no [.,]?){1,3} filler{0,2} i filler{0,2} want'),
  frame(0.6, '^ [filler no]{0,3} [.,]? [filler]{0,3} faint filler? [.?]? $'),
];
