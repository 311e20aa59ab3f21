import type { FoldedMessage } from '../conversation/fold.ts';
import type { ConversationState } from '../conversation/state.ts';
import { questionOf } from './answer/question.ts';
import { readAnswer } from './answer/read-answer.ts';
import { asksForHuman, offersHuman } from './asks-for-human.ts';
import { asksIfHuman } from './asks-if-human.ts';
import { reportedFailure } from './assistant-failure.ts';
import { customerRepair } from './customer-repair.ts';
import type { Detected } from './detected.ts';
import { fingerprint } from './fingerprint.ts';
import { readMood } from './frustration/read-mood.ts';
import { cueOf } from './frustration-cue.ts';
import { asksAgain } from './repeated-clarification.ts';
import { repeatedRequest } from './repeated-request.ts';

/**
 * Runs the detectors that apply to who speaks.
 * @param before the state without this message
 * @param nowMs when it came; without it, no pause is told
 */
export function detect(before: ConversationState, message: FoldedMessage, nowMs?: number): Detected {
  const language = message.language ?? before.language;
  if (message.role === 'assistant') return detectInAnswer(before, message, language);
  if (message.role !== 'customer') return {};
  const request = fingerprint(message.text);
  const mood = readMood(message.text, language);
  const repair = customerRepair(message.text, language);
  return {
    asksForHuman: asksForHuman(message.text, { language, wasOffered: before.wasOffered }),
    asksIfHuman: asksIfHuman(message.text, { language }),
    frustrationCue: cueOf(mood, repair),
    abuse: mood.abuse,
    customerRepair: repair,
    repeatedRequest: isBrief(message.text) ? 0 : repeatedRequest(before.requests, request),
    ...(request !== '' && { fingerprint: request }),
    ...(before.seq > 0 && nowMs !== undefined && { pauseSeconds: secondsBetween(before.lastAtMs, nowMs) }),
  };
}

function detectInAnswer({ asked }: ConversationState, answer: FoldedMessage, language: string | undefined): Detected {
  const { failure, asksBack } = readAnswer(answer.text, language);
  const question = asksBack >= threshold ? questionOf(answer.text, language) : undefined;
  return {
    assistantFailure: reportedFailure(answer) ?? failure,
    assistantAsksBack: asksBack,
    offersHuman: offersHuman(answer.text, { language }),
    ...(question !== undefined && { question, asksAgain: asksAgain(asked, question) }),
  };
}

const threshold = 0.5;

const longestPause = 31_536_000;

/** Clocks of two machines may disagree; no message comes before the one before it. */
const secondsBetween = (earlierMs: number, laterMs: number): number =>
  Math.min(longestPause, Math.max(0, Math.floor((laterMs - earlierMs) / 1_000)));

/** A name or a number may well be said twice in a conversation that goes as it should; a request takes more words. */
const fewestWords = 3;

const isBrief = (text: string): boolean => text.trim().split(/\s+/, fewestWords).length < fewestWords;
