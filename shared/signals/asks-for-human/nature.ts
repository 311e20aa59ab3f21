import { patternOf } from './classes.ts';
import * as shapes from './shapes.table.ts';

const asked = patternOf(shapes.asked);
const told = patternOf(shapes.told);
const curt = patternOf(shapes.curt);
const either = patternOf(shapes.either);
const behind = patternOf(shapes.behind);

/** Whether a message, as letters of word classes, asks what it is talking to. */
export const asksNature = (code: string): boolean =>
  asked.test(code) || told.test(code) || curt.test(code) || either.test(code) || behind.test(code);
