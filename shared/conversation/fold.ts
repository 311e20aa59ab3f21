import type { Decision } from '../rules/decide.ts';
import type { Marks } from '../rules/marks.ts';
import type { Outcome } from '../rules/rule.ts';
import type { Detected } from '../signals/detected.ts';
import { defaultFading, frustrate } from '../signals/frustration/frustrate.ts';
import { baseOf } from '../signals/language/language-switch.ts';
import { insists, isSignOfTrouble } from '../signals/notice.ts';
import { withAnswer } from '../signals/scope/with-answer.ts';
import type { Facts } from '../signals/signal.ts';
import { topicIds } from '../signals/topics/topic.ts';
import type { Customer, MessageInput, Role } from './message.ts';
import { remember } from './recent-ids.ts';
import { type Asked, readReply } from './reply.ts';
import type { Control, ConversationState } from './state.ts';

/** An answer below this confidence counts towards `lowConfidenceStreak`. */
export const lowConfidence = 0.5;

/** From here on an answer counts as failed. */
const failed = 0.5;
/** A topic that is this likely is one of the conversation's. */
const foundFrom = 0.5;

/** How many of the customer's requests a new one is compared with. */
const requestsKept = 3;

/** How many topics, tags and attributes the state holds of each, so that it stays small however long the conversation is. */
const factsKept = 50;

/** What happened to a handoff, as far as the conversation is concerned. */
export type ControlChange =
  | { readonly kind: 'requested'; readonly handoffId: string; readonly queueId: string; readonly reason: string }
  | { readonly kind: 'moved'; readonly handoffId: string; readonly queueId: string }
  | { readonly kind: 'accepted'; readonly handoffId: string }
  | {
      readonly kind: 'ended';
      readonly handoffId: string;
      /** What the customer is asked instead of waiting on. */
      readonly asked?: Asked;
    };

/** A message as the log knows it: what was posted, or what a person or Baton itself said. */
export type FoldedMessage = Pick<MessageInput, 'messageId' | 'text'> &
  Partial<Omit<MessageInput, 'messageId' | 'text' | 'role'>> & { readonly role: Role };

/** What of the moment's facts goes into the state. */
type FoldedFacts = Pick<Facts, 'confidence' | 'halfLifeTurns' | 'lastContact'>;

/** The state after one more message. Pure: the same state, message, time and facts give the same result. */
export function foldMessage(
  state: ConversationState,
  message: FoldedMessage,
  detected: Detected,
  nowMs: number,
  { confidence, halfLifeTurns, lastContact }: FoldedFacts = {},
): ConversationState {
  const next: ConversationState = {
    ...state,
    seq: state.seq + 1,
    // Clocks of two machines may disagree; time in a conversation never runs backwards.
    lastAtMs: Math.max(nowMs, state.lastAtMs),
    recentIds: remember(state.recentIds, message.messageId),
    ...(message.language && { language: message.language }),
    ...(message.intent && { intent: message.intent }),
    ...foldTopics(state.topics, message.topics, detected.topics),
    ...(message.tags && { tags: union(state.tags, message.tags) }),
    ...(message.attributes && { attributes: merged(state.attributes, message.attributes) }),
    ...(message.customer && { customer: sameCustomer(state.customer, message.customer) }),
    ...(lastContact && { lastContact }),
  };
  delete next.answer;
  if (message.role === 'system') return next;
  if (message.role === 'customer' && state.asked) foldReply(next, state.asked, message);
  next.turns = { ...state.turns, [message.role]: state.turns[message.role] + 1 };
  foldStreak(next, message.role);
  if (message.role === 'customer') {
    foldRequest(next, detected, halfLifeTurns);
    foldLanguage(next, detected.heard);
  }
  foldScope(next, message, detected.outOfScope);
  if (message.role === 'assistant') foldAnswer(next, message, detected, confidence);
  if (isSignOfTrouble(detected)) next.troubleAt ??= next.turns.customer;
  return next;
}

function foldRequest(next: ConversationState, detected: Detected, halfLifeTurns = defaultFading.halfLifeTurns): void {
  const { fingerprint, frustrationCue = 0 } = detected;
  if (insists(detected)) next.insists = true;
  else delete next.insists;
  if (fingerprint) next.requests = [...next.requests, fingerprint].slice(-requestsKept);
  const frustration = frustrate(next.frustration ?? 0, frustrationCue, { ...defaultFading, halfLifeTurns });
  if (frustration > 0) next.frustration = frustration;
  else delete next.frustration;
}

function foldStreak(next: ConversationState, role: Role): void {
  if (role === 'customer') next.customerStreak = (next.customerStreak ?? 0) + 1;
  else delete next.customerStreak;
}

/** Kept only where it tells more than the caller does, so that most conversations pay nothing for it. */
function foldLanguage(next: ConversationState, heard: string | undefined): void {
  if (heard === undefined) return;
  if (heard === baseOf(next.language)) delete next.heard;
  else next.heard = heard;
}

/** What the channel names counts as much as what was found in the customer's words. */
function foldTopics(
  before: readonly string[] | undefined,
  named: readonly string[] = [],
  found: Detected['topics'] = {},
): Pick<ConversationState, 'topics'> {
  const added = [...named, ...topicIds.filter((topic) => (found[topic] ?? 0) >= foundFrom)];
  return added.length > 0 ? { topics: union(before, added) } : {};
}

/** A score of the customer's request stands until the next one; what the AI answers bears it out or refutes it. */
function foldScope(next: ConversationState, message: FoldedMessage, outOfScope: number | undefined): void {
  if (message.role === 'agent') return;
  const score = message.role === 'assistant' ? withAnswer(next.outOfScope, message) : outOfScope;
  if (score === undefined) delete next.outOfScope;
  else next.outOfScope = score;
}

/** Whatever the customer says next is the answer, also where it answers something else: nobody is asked for ever. */
function foldReply(next: ConversationState, question: Asked, message: FoldedMessage): void {
  const { answer, attributes } = readReply(question, message);
  next.answer = answer;
  if (attributes) next.attributes = merged(next.attributes, attributes);
  delete next.asked;
}

function foldAnswer(
  next: ConversationState,
  answer: FoldedMessage,
  detected: Detected,
  calibrated: number | undefined,
): void {
  foldConfidence(next, answer.confidence, calibrated);
  if (detected.offersHuman) next.wasOffered = true;
  else delete next.wasOffered;
  const fails = (detected.assistantFailure ?? 0) >= failed;
  if (fails) foldFailure(next, detected);
  // To ask back is neither a failure nor an answer.
  else if (detected.question === undefined) {
    next.failedAttempts = 0;
    delete next.lacked;
  }
  foldQuestion(next, detected, fails);
  foldSaying(next, detected);
}

/**
 * "No table is free at eight" answers: who then asks about nine tries something else, not the same in vain. It belongs to
 * no row of failures but for a customer who asks for the same again, or is upset.
 */
function foldFailure(next: ConversationState, { lacks }: Detected): void {
  const goesOn = next.insists || !(lacks || next.lacked);
  next.failedAttempts = goesOn ? next.failedAttempts + 1 : 1;
  if (lacks) next.lacked = true;
  else delete next.lacked;
}

function foldConfidence(next: ConversationState, raw: number | undefined, calibrated = raw): void {
  delete next.confidence;
  delete next.confidenceRaw;
  if (raw === undefined || calibrated === undefined) return;
  next.confidence = calibrated;
  if (calibrated !== raw) next.confidenceRaw = raw;
  next.lowConfidenceStreak = calibrated < lowConfidence ? next.lowConfidenceStreak + 1 : 0;
}

function foldQuestion(next: ConversationState, { question, asksAgain }: Detected, fails: boolean): void {
  // A failure between two questions is part of the same trouble; an answer ends it.
  if (question === undefined && fails) return;
  foldRepeat(next, 'aiAsked', question, asksAgain);
}

const foldSaying = (next: ConversationState, { said, saysAgain }: Detected): void =>
  foldRepeat(next, 'aiSaid', said || undefined, saysAgain);

/** What the AI's next turn is compared with, and how many times in a row it was the same. */
function foldRepeat(
  next: ConversationState,
  last: 'aiAsked' | 'aiSaid',
  mark: string | undefined,
  isAgain: boolean | undefined,
): void {
  const again = `${last}Again` as const;
  if (mark === undefined) delete next[last];
  else next[last] = mark;
  if (isAgain) next[again] = (next[again] ?? 0) + 1;
  else delete next[again];
}

/** The state with what a decision leaves on it: marks, and the question that it asks. */
export function foldDecision(
  state: ConversationState,
  { outcome, ...marks }: Pick<Decision, 'outcome' | keyof Marks>,
): ConversationState {
  const next = foldMarks(state, marks);
  const asked = questionOf(outcome, 'key' in outcome ? triesOf(state, outcome.key) : 0);
  return asked ? { ...next, asked } : next;
}

/** The question that an outcome asks. @param tries how often it was asked before */
export function questionOf(outcome: Outcome, tries: number): Asked | undefined {
  if (outcome.kind === 'offer') return { key: outcome.key, choices: outcome.choices, tries };
  if (outcome.kind !== 'collect') return undefined;
  const { key, attribute, expects } = outcome;
  return { key, attribute, expects, tries };
}

const triesOf = ({ answer }: ConversationState, key: string): number => (answer?.key === key ? answer.tries : 0);

/** The state with what rules leave on it. */
export function foldMarks(state: ConversationState, { tags, attributes, bands, notices }: Marks): ConversationState {
  if (tags.length === 0 && !attributes && !bands && !notices) return state;
  return {
    ...state,
    ...(tags.length > 0 && { tags: union(state.tags, tags) }),
    ...(attributes && { attributes: merged(state.attributes, attributes) }),
    ...(bands && { bands: merged(state.bands, bands) }),
    ...(notices && {
      noticed: union(
        state.noticed,
        notices.map(({ key }) => key),
      ),
    }),
  };
}

/** The state after a change of who may speak. A change for a handoff that is not the open one changes nothing. */
export function foldControl(state: ConversationState, change: ControlChange): ConversationState {
  if (change.kind === 'requested') {
    const { handoffId, queueId, reason } = change;
    if (state.control !== 'assistant') return state;
    // What the AI asked is moot once a person is on the way.
    const { asked: _moot, ...rest } = under('waiting', state);
    return { ...rest, handoff: { id: handoffId, queueId, reason, seq: state.seq } };
  }
  if (state.handoff?.id !== change.handoffId) return state;
  switch (change.kind) {
    case 'moved':
      return { ...under('waiting', state), handoff: { ...state.handoff, queueId: change.queueId } };
    case 'accepted':
      return under('agent', state);
    case 'ended': {
      const {
        handoff: _closed,
        confidence: _doubted,
        confidenceRaw: _doubtedRaw,
        outOfScope: _refused,
        frustration: _calmed,
        insists: _calm,
        lacked: _then,
        troubleAt: _noticed,
        aiAsked: _asked,
        aiAskedAgain: _again,
        aiSaid: _said,
        aiSaidAgain: _saidAgain,
        ...rest
      } = under('assistant', state);
      // What led to this handoff starts anew: without that, the customer's next word would hand over again.
      return {
        ...rest,
        lowConfidenceStreak: 0,
        failedAttempts: 0,
        requests: [],
        ...(change.asked && { asked: change.asked }),
      };
    }
  }
}

/** Events may come twice, so the epoch grows only where control really changes. */
const under = (control: Control, state: ConversationState): ConversationState =>
  control === state.control ? state : { ...state, control, epoch: state.epoch + 1 };

/** What is known of one customer adds up; nothing of it is ascribed to another. */
const sameCustomer = (before: Customer | undefined, now: Customer): Customer =>
  before?.id === now.id ? { ...before, ...now } : now;

/** Newest last; the oldest give way. */
const union = (before: readonly string[] | undefined, added: readonly string[]): string[] =>
  [...new Set([...(before ?? []).filter((item) => !added.includes(item)), ...added])].slice(-factsKept);

/** Newest last; the oldest give way. */
function merged<T>(
  before: Readonly<Record<string, T>> | undefined,
  added: Readonly<Record<string, T>>,
): Record<string, T> {
  const older = Object.entries(before ?? {}).filter(([name]) => !Object.hasOwn(added, name));
  return Object.fromEntries([...older, ...Object.entries(added)].slice(-factsKept));
}
