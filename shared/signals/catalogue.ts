import type { ConversationState } from '../conversation/state.ts';
import { abuse } from './catalogue/abuse.ts';
import { asksForHuman } from './catalogue/asks-for-human.ts';
import { asksIfHuman } from './catalogue/asks-if-human.ts';
import { assistantAsksBack } from './catalogue/assistant-asks-back.ts';
import { assistantFailure } from './catalogue/assistant-failure.ts';
import { channel } from './catalogue/channel.ts';
import { confidence } from './catalogue/confidence.ts';
import { confidenceRaw } from './catalogue/confidence-raw.ts';
import { conversationSeconds } from './catalogue/conversation-seconds.ts';
import { customerKnown } from './catalogue/customer-known.ts';
import { customerReachableBy } from './catalogue/customer-reachable-by.ts';
import { customerRepair } from './catalogue/customer-repair.ts';
import { customerStreak } from './catalogue/customer-streak.ts';
import { customerTier } from './catalogue/customer-tier.ts';
import { failedAttempts } from './catalogue/failed-attempts.ts';
import { frustration } from './catalogue/frustration.ts';
import { frustrationCue } from './catalogue/frustration-cue.ts';
import { intent } from './catalogue/intent.ts';
import { language } from './catalogue/language.ts';
import { languageSwitch } from './catalogue/language-switch.ts';
import { lowConfidenceStreak } from './catalogue/low-confidence-streak.ts';
import { noticedTurnsAgo } from './catalogue/noticed-turns-ago.ts';
import { pauseSeconds } from './catalogue/pause-seconds.ts';
import { personalData } from './catalogue/personal-data.ts';
import { repeatContact } from './catalogue/repeat-contact.ts';
import { repeatedAnswer } from './catalogue/repeated-answer.ts';
import { repeatedClarification } from './catalogue/repeated-clarification.ts';
import { repeatedRequest } from './catalogue/repeated-request.ts';
import { speaker } from './catalogue/speaker.ts';
import { tags } from './catalogue/tags.ts';
import { text } from './catalogue/text.ts';
import { topics } from './catalogue/topics.ts';
import { turnsAssistant } from './catalogue/turns-assistant.ts';
import { turnsCustomer } from './catalogue/turns-customer.ts';
import { words } from './catalogue/words.ts';
import { outOfScopeSignal } from './scope/signal.ts';
import { shareOf } from './share.ts';
import type { Signal, SignalContext, SignalType, SignalValue } from './signal.ts';
import { topicSignals } from './topics/signals.ts';

/**
 * The signals that Baton knows by name, in the order in which admins are offered them. Conditions are typed against this
 * list; each signal is one file in `catalogue/`.
 */
export const catalogue: readonly Signal[] = [
  asksForHuman,
  asksIfHuman,
  confidence,
  confidenceRaw,
  lowConfidenceStreak,
  assistantFailure,
  assistantAsksBack,
  repeatedClarification,
  repeatedAnswer,
  failedAttempts,
  repeatedRequest,
  customerRepair,
  frustration,
  frustrationCue,
  abuse,
  noticedTurnsAgo,
  repeatContact,
  pauseSeconds,
  customerStreak,
  conversationSeconds,
  words,
  intent,
  topics,
  ...topicSignals,
  outOfScopeSignal,
  personalData,
  text,
  speaker,
  channel,
  language,
  languageSwitch,
  customerKnown,
  customerTier,
  customerReachableBy,
  tags,
  turnsCustomer,
  turnsAssistant,
];

const byName = new Map(catalogue.map((signal) => [signal.name, signal]));

/** Families of signals whose last part is free: a calendar, an attribute. */
const families: readonly {
  readonly prefix: string;
  readonly type?: SignalType;
  readonly read: (context: SignalContext, key: string) => SignalValue | undefined;
}[] = [
  { prefix: 'hours.', type: 'boolean', read: ({ facts }, key) => own(facts.hours, key) },
  { prefix: 'queue.open.', type: 'boolean', read: ({ facts }, key) => own(facts.queues, key)?.open },
  { prefix: 'queue.agentsOn.', type: 'integer', read: ({ facts }, key) => own(facts.queues, key)?.agentsOn },
  { prefix: 'queue.waitSeconds.', type: 'number', read: ({ facts }, key) => own(facts.queues, key)?.waitSeconds },
  // What the customer answered to the question of a node, at the message that answers it.
  { prefix: 'answer.', type: 'text', read: ({ state }, key) => answerTo(state, key)?.value },
  { prefix: 'tries.', type: 'integer', read: ({ state }, key) => answerTo(state, key)?.tries },
  // Where a score lay at the message before, so that it does not flutter at the edge of a band.
  { prefix: 'band.', type: 'text', read: ({ state }, key) => own(state.bands, key) ?? '' },
  // The same for all messages of a conversation: whoever is in one arm of a split stays there.
  { prefix: 'split.', type: 'number', read: ({ state }, key) => shareOf(`${key} ${state.conversationId}`) },
  { prefix: 'customer.attributes.', read: ({ state }, key) => own(state.customer?.attributes, key) },
  { prefix: 'attributes.', read: ({ state }, key) => own(state.attributes, key) },
];

const answerTo = ({ answer }: ConversationState, key: string) => (answer?.key === key ? answer : undefined);

const familyOf = (name: string) =>
  families.find(({ prefix }) => name.startsWith(prefix) && name.length > prefix.length);

export const findSignal = (name: string): Signal | undefined => byName.get(name);

/** @returns the type, `any` for an attribute (its type is known only when it is there), `undefined` for no such signal */
export function signalType(name: string): SignalType | 'any' | undefined {
  const known = byName.get(name);
  if (known) return known.type;
  const family = familyOf(name);
  return family && (family.type ?? 'any');
}

/** @returns `undefined` where the signal is unknown now */
export function readSignal(name: string, context: SignalContext): SignalValue | undefined {
  const known = byName.get(name);
  if (known) return known.read(context);
  const family = familyOf(name);
  return family?.read(context, name.slice(family.prefix.length));
}

/** Only what is there itself, so that an attribute called `constructor` reads nothing inherited. */
const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;
