import { abuse, abuseWords } from './catalogue/abuse.ts';
import { asksForHuman, asksForHumanWords } from './catalogue/asks-for-human.ts';
import { asksIfHuman, asksIfHumanWords } from './catalogue/asks-if-human.ts';
import { assistantAsksBack, assistantAsksBackWords } from './catalogue/assistant-asks-back.ts';
import { assistantFailure, assistantFailureWords } from './catalogue/assistant-failure.ts';
import { channel, channelWords } from './catalogue/channel.ts';
import { confidence, confidenceWords } from './catalogue/confidence.ts';
import { confidenceRaw, confidenceRawWords } from './catalogue/confidence-raw.ts';
import { conversationSeconds, conversationSecondsWords } from './catalogue/conversation-seconds.ts';
import { customerKnown, customerKnownWords } from './catalogue/customer-known.ts';
import { customerReachableBy, customerReachableByWords } from './catalogue/customer-reachable-by.ts';
import { customerRepair, customerRepairWords } from './catalogue/customer-repair.ts';
import { customerStreak, customerStreakWords } from './catalogue/customer-streak.ts';
import { customerTier, customerTierWords } from './catalogue/customer-tier.ts';
import { failedAttempts, failedAttemptsWords } from './catalogue/failed-attempts.ts';
import { frustration, frustrationWords } from './catalogue/frustration.ts';
import { frustrationCue, frustrationCueWords } from './catalogue/frustration-cue.ts';
import { intent, intentWords } from './catalogue/intent.ts';
import { language, languageWords } from './catalogue/language.ts';
import { languageSwitch, languageSwitchWords } from './catalogue/language-switch.ts';
import { lowConfidenceStreak, lowConfidenceStreakWords } from './catalogue/low-confidence-streak.ts';
import { noticedTurnsAgo, noticedTurnsAgoWords } from './catalogue/noticed-turns-ago.ts';
import { pauseSeconds, pauseSecondsWords } from './catalogue/pause-seconds.ts';
import { personalData, personalDataWords } from './catalogue/personal-data.ts';
import { repeatContact, repeatContactWords } from './catalogue/repeat-contact.ts';
import { repeatedAnswer, repeatedAnswerWords } from './catalogue/repeated-answer.ts';
import { repeatedClarification, repeatedClarificationWords } from './catalogue/repeated-clarification.ts';
import { repeatedRequest, repeatedRequestWords } from './catalogue/repeated-request.ts';
import { speaker, speakerWords } from './catalogue/speaker.ts';
import { tags, tagsWords } from './catalogue/tags.ts';
import { text, textWords } from './catalogue/text.ts';
import { topics, topicsWords } from './catalogue/topics.ts';
import { turnsAssistant, turnsAssistantWords } from './catalogue/turns-assistant.ts';
import { turnsCustomer, turnsCustomerWords } from './catalogue/turns-customer.ts';
import { words, wordsWords } from './catalogue/words.ts';
import { outOfScopeSignal, outOfScopeWords } from './scope/signal.ts';
import type { Signal, SignalWords } from './signal.ts';
import { topicSignalWords } from './topics/signals.ts';

const known: readonly (readonly [Signal, SignalWords])[] = [
  [abuse, abuseWords],
  [asksForHuman, asksForHumanWords],
  [asksIfHuman, asksIfHumanWords],
  [assistantAsksBack, assistantAsksBackWords],
  [assistantFailure, assistantFailureWords],
  [channel, channelWords],
  [confidence, confidenceWords],
  [confidenceRaw, confidenceRawWords],
  [conversationSeconds, conversationSecondsWords],
  [customerKnown, customerKnownWords],
  [customerReachableBy, customerReachableByWords],
  [customerRepair, customerRepairWords],
  [customerStreak, customerStreakWords],
  [customerTier, customerTierWords],
  [failedAttempts, failedAttemptsWords],
  [frustrationCue, frustrationCueWords],
  [frustration, frustrationWords],
  [intent, intentWords],
  [languageSwitch, languageSwitchWords],
  [language, languageWords],
  [lowConfidenceStreak, lowConfidenceStreakWords],
  [noticedTurnsAgo, noticedTurnsAgoWords],
  [pauseSeconds, pauseSecondsWords],
  [personalData, personalDataWords],
  [repeatContact, repeatContactWords],
  [repeatedAnswer, repeatedAnswerWords],
  [repeatedClarification, repeatedClarificationWords],
  [repeatedRequest, repeatedRequestWords],
  [speaker, speakerWords],
  [tags, tagsWords],
  [text, textWords],
  [topics, topicsWords],
  [turnsAssistant, turnsAssistantWords],
  [turnsCustomer, turnsCustomerWords],
  [words, wordsWords],
  [outOfScopeSignal, outOfScopeWords],
  ...topicSignalWords(),
];

const byName = new Map(known.map(([{ name }, words]) => [name, words]));

/**
 * What the catalogue tells people of a signal. Apart from what runs: a function that decides needs no such words, and a
 * cold start waits for all that loads.
 * @returns `undefined` for a signal of a family, such as an attribute, and for no signal at all
 */
export const wordsOfSignal = (name: string): SignalWords | undefined => byName.get(name);
