import { encode } from '../asks-for-human/encode.ts';
import { mayBeMasked } from '../language/figures.ts';
import { languagesToTry } from '../language/languages-to-try.ts';
import { lettersIn, mayMatch } from '../language/letters-needed.ts';
import { type PackedFrame, patternOf } from '../language/packed-frame.ts';
import { wordsOf } from '../language/words.ts';
import { moodEvidence } from '../mood/evidence.ts';
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
  let joyful = false;
  for (const each of languagesToTry(words, language)) {
    const code = encode(words, lexiconOf(each), mayBeMasked(words) ? noSlips : undefined);
    if (!telling.test(code)) continue;
    joyful ||= isJoyful(code);
    abuse = Math.max(abuse, strongest(code));
    anger = Math.max(anger, sumOf(code));
  }
  return {
    abuse,
    anger: both(both(anger, toneOf(said)), abuse * insultToAnger),
    evidence: joyful ? undefined : moodEvidence(words, language)?.frustration,
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

const strongest = (code: string): number =>
  abuseFrames.reduce((best, frame) => (frame.share > best && occurs(frame, code) > 0 ? frame.share : best), 0);

const sumOf = (code: string): number =>
  angerFrames.reduce(
    (sum, frame) => both(sum, 1 - (1 - frame.share) ** Math.min(timesCounted, occurs(frame, code))),
    0,
  );

function occurs(frame: PackedFrame<MoodFrame>, code: string): number {
  if (!mayMatch(frame.needs, lettersOf(code))) return 0;
  const pattern = patternOf(frame);
  let times = 0;
  // `matchAll` would copy the pattern each time.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(code); match?.[0]; match = pattern.exec(code))
    if (!isGuarded(code.slice(0, match.index), code.slice(pattern.lastIndex), frame.elsewhere)) times += 1;
  return times;
}

/** Of one code, which all frames are tried on. */
const lettersOf = rememberLast(lettersIn);

/** Two cues for the same, each by itself: together never less than either, and never above 1. */
const both = (a: number, b: number): number => 1 - (1 - a) * (1 - b);
