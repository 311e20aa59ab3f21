import type { FoldedMessage } from '../conversation/fold.ts';
import { takesChoice } from '../conversation/reply.ts';
import type { ConversationState } from '../conversation/state.ts';
import { reportedFailure } from './answer/reported-failure.ts';
import { asksForHuman, offersHuman } from './asks-for-human.ts';
import { asksIfHuman } from './asks-if-human.ts';
import type { Detected } from './detected.ts';
import { cueOf } from './frustration/cue.ts';
import { hearLanguage } from './language/language-switch.ts';
import { largeReaders } from './large-readers.ts';
import { asksAgain } from './repeated-clarification.ts';

/**
 * Runs the detectors that apply to who speaks.
 * @param before the state without this message
 * @param nowMs when it came; without it, no pause is told
 */
export function detect(before: ConversationState, message: FoldedMessage, nowMs?: number): Detected {
  const language = message.language ?? before.language;
  if (message.role === 'assistant') return detectInAnswer(before, message, language);
  if (message.role !== 'customer') return {};
  return {
    // Who takes a choice says the words on it; what comes of them is drawn at the node that offers.
    asksForHuman: takesChoice(before.asked, message)
      ? 0
      : asksForHuman(message.text, { language, wasOffered: before.wasOffered }),
    asksIfHuman: asksIfHuman(message.text, { language }),
    ...moodOf(message.text, language),
    ...hearLanguage(message.text, before.heard ?? before.language, message.language),
    ...requestIn(before, message.text),
    ...(before.seq > 0 && nowMs !== undefined && { pauseSeconds: secondsBetween(before.lastAtMs, nowMs) }),
  };
}

function moodOf(text: string, language: string | undefined): Detected {
  const readers = largeReaders();
  if (!readers) return {};
  const mood = readers.readMood(text, language);
  const customerRepair = readers.customerRepair(text, language);
  return { frustrationCue: cueOf(mood, customerRepair), abuse: mood.abuse, customerRepair };
}

function requestIn({ requests }: ConversationState, text: string): Detected {
  const readers = largeReaders();
  if (!readers) return {};
  const request = readers.fingerprint(text);
  return {
    repeatedRequest: isBrief(text) ? 0 : readers.repeatedRequest(requests, request),
    ...(request !== '' && { fingerprint: request }),
  };
}

function detectInAnswer(before: ConversationState, answer: FoldedMessage, language: string | undefined): Detected {
  const reading = largeReaders()?.readAnswer(answer.text, language);
  const reported = reportedFailure(answer);
  const failure = reported ?? reading?.failure;
  // Before questions, which are read by themselves: the words of the whole answer are at hand.
  const saying = sayingIn(before, answer.text);
  return {
    ...(failure !== undefined && { assistantFailure: failure }),
    // Who says that an answer failed knows better than its words.
    ...(reported === undefined && reading?.lacks && { lacks: true }),
    ...(reading && { assistantAsksBack: reading.asksBack }),
    offersHuman: offersHuman(answer.text, { language }),
    ...questionIn(before, answer.text, reading?.asksBack, language),
    ...saying,
  };
}

function questionIn({ aiAsked }: ConversationState, text: string, asksBack = 0, language?: string): Detected {
  const question = asksBack < threshold ? undefined : largeReaders()?.questionOf(text, language);
  return question === undefined ? {} : { question, asksAgain: asksAgain(aiAsked, question) };
}

function sayingIn({ aiSaid }: ConversationState, text: string): Detected {
  const said = largeReaders()?.markOfAnswer(text);
  return said === undefined ? {} : { said, ...(said === aiSaid && { saysAgain: true }) };
}

const threshold = 0.5;

const longestPause = 31_536_000;

/** Clocks of two machines may disagree; no message comes before the one before it. */
const secondsBetween = (earlierMs: number, laterMs: number): number =>
  Math.min(longestPause, Math.max(0, Math.floor((laterMs - earlierMs) / 1_000)));

/** A name or a number may well be said twice in a conversation that goes as it should; a request takes more words. */
const fewestWords = 3;

const isBrief = (text: string): boolean => text.trim().split(/\s+/, fewestWords).length < fewestWords;
