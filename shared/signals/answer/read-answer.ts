import { encode } from '../asks-for-human/encode.ts';
import { languagesToTry } from '../language/languages-to-try.ts';
import { lettersIn, mayMatch } from '../language/letters-needed.ts';
import { type PackedFrame, patternOf } from '../language/packed-frame.ts';
import { shortestMisspelled } from '../language/word-classes.ts';
import { wordsOf } from '../language/words.ts';
import { letters } from './classes.ts';
import { askFrames, failureFrames } from './frames.table.ts';
import type { AnswerFrame } from './frames.ts';
import { lexiconOf } from './lexicons.ts';
import { asksAnew, courtesy } from './sayings.ts';

/** What an AI's words tell of its turn, each 0 to 1. */
export interface AnswerReading {
  /** It reports that it could not do, find or understand what was asked. */
  readonly failure: number;
  /** The failure is nothing but that what was asked for is not to be had: no table is free, no flight was found. */
  readonly lacks: boolean;
  /** It asks the customer for more before it goes on. */
  readonly asksBack: number;
}

/** Reads in each language that the text may be in; the strongest reading counts. */
export function readAnswer(text: string, language?: string): AnswerReading {
  const words = wordsOf(text.replace(title, '$1 ').replace(dash, ', '));
  const careful = words.length <= fewWords ? shortestMisspelled : undefined;
  // A question mark asks in any language, so what takes the question back is looked for in all of them first.
  const codes = languagesToTry(words, language).map((each) => encode(words, lexiconOf(each), careful));
  const happened = codes.map(withoutAsides);
  const failure = highest(happened, (code) => strongest(failureFrames, code));
  // "I did not find it. Shall I try another?" is a failure; "I did not get that. Could you rephrase?" is both.
  const asking = withoutCourtesies(codes).map((code) => code.replace(instruction, letters.steps));
  const asks = failure < threshold || codes.some((code) => asksAnew.test(code));
  const lacks = failure >= threshold && !happened.some((code) => strongest(unableFrames, code) >= threshold);
  return { failure, lacks, asksBack: asks ? highest(asking, (code) => strongest(askFrames, code)) : 0 };
}

/**
 * The same text in several languages, without the sentences that are courtesies in one of them: "How are you? What is your
 * name?" asks for a name. Marks stand in all of them alike.
 */
function withoutCourtesies(codes: readonly string[]): readonly string[] {
  if (!codes.some((code) => courtesy.test(code))) return codes;
  const read = codes.map((code) => code.split(sentences));
  return read.map((parts) => parts.filter((_, at) => !read.some((other) => courtesy.test(other[at] ?? ''))).join(''));
}

/** After each mark that ends one. */
const sentences = /(?<=[.?])/;

const highest = (codes: readonly string[], share: (code: string) => number): number => Math.max(0, ...codes.map(share));

/** The point after it ends no sentence. */
const title = /\b(Dr|Mrs?|Ms|St|Prof)\. ?(?=\p{Lu})/gu;

/** Parts clauses as a comma does: "happy to help – just tell me your name". */
const dash = /\s[–—-]\s/g;

/** A person who sits behind the AI misspells, and is brief. */
const fewWords = 16;

const threshold = 0.5;

/** The AI could not do its work. */
const unableFrames = failureFrames.filter((frame) => !frame.lacks);

/** What stands for something that has not happened, or is known already: one letter is left of it. */
const asides = [
  // "The error that you see means that the disk is full."
  [letters.explains, new RegExp(`(?<=^|[.?])[^.?]*${letters.explains}[^.?]*`, 'g')],
  // "If you cannot find it, …"
  [letters.when, new RegExp(`${letters.when}[^.,?]*`, 'g')],
  // "You were charged twice because the payment failed": a failure would stand before it.
  [letters.because, new RegExp(`${letters.because}[^.,?]*`, 'g')],
] as const;

function withoutAsides(code: string): string {
  let left = code;
  for (const [letter, aside] of asides) if (left.includes(letter)) left = left.replace(aside, letter);
  return left;
}

/** "Click the link and enter your address": done elsewhere, and not told here. */
const instruction = new RegExp(`${letters.steps}[^.?]*(?=[.]|$)`, 'g');

function strongest(frames: readonly PackedFrame<AnswerFrame>[], code: string): number {
  const there = lettersIn(code);
  let best = 0;
  for (const frame of frames)
    if (frame.share > best && mayMatch(frame.needs, there) && patternOf(frame).test(code)) best = frame.share;
  return best;
}
