import { encode } from '../asks-for-human/encode.ts';
import { mayBeMasked } from '../language/figures.ts';
import { languagesToTry } from '../language/languages-to-try.ts';
import { lettersIn, mayMatch } from '../language/letters-needed.ts';
import { type PackedFrame, patternOf } from '../language/packed-frame.ts';
import { wordsOf } from '../language/words.ts';
import { moodEvidence } from '../mood/evidence.ts';
import { noisyOr } from '../mood/noisy-or.ts';
import { rememberLast } from '../remember.ts';
import { abuseFrames, angerFrames } from './frames.table.ts';
import type { MoodFrame } from './frames.ts';
import { isGuarded, isJoyful } from './guards.ts';
import { lexiconOf } from './lexicons.ts';
import { withoutQuotes } from './quotes.ts';
import { toneOf } from './tone.ts';

/** What a message tells of the customer's mood, each 0 to 1. */
export interface Mood {
  /** Insults, threats and advances, said to the AI or to people on our side. */
  readonly abuse: number;
  /** Anger and dissatisfaction in the message, insults among them, as its words and its tone name them. */
  readonly anger: number;
  /** What the model says of it, see `mood/evidence.ts`; `undefined` where it has no say, as in other languages. */
  readonly evidence?: number | undefined;
}

/** Reads words and tone in one pass, in each language that the text may be in; the strongest reading counts. */
export function readMood(text: string, language?: string): Mood {
  const said = withoutQuotes(text);
  const words = wordsOf(said);
  let abuse = 0;
  let anger = 0;
  let isTakenBack = false;
  for (const each of languagesToTry(words, language)) {
    const code = encode(words, lexiconOf(each), mayBeMasked(words) ? noSlips : undefined);
    if (!telling.test(code)) continue;
    const insults = readFrames(abuseFrames, code);
    const complaints = readFrames(angerFrames, code);
    abuse = Math.max(abuse, insults.strongest);
    anger = Math.max(anger, complaints.sum);
    isTakenBack ||= insults.isTakenBack || complaints.isTakenBack || isJoyful(code);
  }
  return {
    abuse,
    anger: noisyOr(anger, toneOf(said), abuse * insultToAnger),
    // Models know words, and not who is meant: "not angry", "he called me stupid", "I am such an idiot".
    evidence: isTakenBack ? undefined : moodEvidence(words, language)?.frustration,
  };
}

/** Whoever insults is angry, but a word said in jest may be an insult too. */
const insultToAnger = 0.85;

/** Longer than any word: none is read as misspelled, only figures and held keys are undone ("1d10t", "stuuupid"). */
const noSlips = 99;

/** A cue said more often than this adds nothing. */
const timesCounted = 2;

/** Most messages hold no word that matters, and are read no further. */
const telling = /[^YBFETOZzNxPwdosae.,?]|N[zZ]*P|N[xzZ]*a|e[xz]*d/;

interface FramesFound {
  /** The share of the surest frame. */
  readonly strongest: number;
  /** What all of them say together. */
  readonly sum: number;
  /** Whether what stands around it takes a frame back. */
  readonly isTakenBack: boolean;
}

function readFrames(frames: readonly PackedFrame<MoodFrame>[], code: string): FramesFound {
  let [strongest, sum, isTakenBack] = [0, 0, false];
  for (const frame of frames) {
    if (!mayMatch(frame.needs, lettersOf(code))) continue;
    const pattern = patternOf(frame);
    let times = 0;
    // `matchAll` would copy the pattern each time.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(code); match?.[0]; match = pattern.exec(code))
      if (isGuarded(code.slice(0, match.index), code.slice(pattern.lastIndex), frame.elsewhere)) isTakenBack = true;
      else times += 1;
    if (times === 0) continue;
    strongest = Math.max(strongest, frame.share);
    sum = noisyOr(sum, 1 - (1 - frame.share) ** Math.min(timesCounted, times));
  }
  return { strongest, sum, isTakenBack };
}

/** Of one code, which all frames are tried on. */
const lettersOf = rememberLast(lettersIn);
