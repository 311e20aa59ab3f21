import type { MessageAnswer } from '../../shared/api/message-operations.ts';
import { decideMessage, type Judgement } from '../../shared/conversation/decide-message.ts';
import type { LogEntry, LoggedMessage } from '../../shared/conversation/entry.ts';
import { type FoldedMessage, foldControl } from '../../shared/conversation/fold.ts';
import type { MessageInput } from '../../shared/conversation/message.ts';
import { type ConversationState, openConversation } from '../../shared/conversation/state.ts';
import { ForbiddenError } from '../../shared/errors.ts';
import { type BatonEvent, toEvent } from '../../shared/events/envelope.ts';
import { hashJson } from '../../shared/hash.ts';
import { isOpen } from '../../shared/settings/calendar.ts';
import type { Channel } from '../../shared/settings/channel.ts';
import { calibratedConfidence } from '../../shared/signals/calibration/calibrated.ts';
import type { Detected } from '../../shared/signals/detected.ts';
import { lookCloser } from '../../shared/signals/look-closer.ts';
import type { Provided } from '../../shared/signals/providers/provided.ts';
import type { Facts } from '../../shared/signals/signal.ts';
import type { LiveConfiguration, LiveConfigurationReader } from '../ports/configuration.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';
import type { Logger } from '../ports/logger.ts';
import type { EventPublisher } from '../ports/outside.ts';
import type { SignalProviders } from '../ports/signal-provider.ts';
import { appendNext, findRepeat } from './append-next.ts';
import { answerOf, asks, requestedEvent, toAnswer } from './conversation-answer.ts';
import { findLastContact } from './find-last-contact.ts';
import { noticesOf } from './notices.ts';
import { type HandoffPlan, planHandoff } from './plan-handoff.ts';
import { queueFacts } from './queue-facts.ts';
import type { LoadDeps } from './queue-load.ts';
import { settleEntry } from './settle.ts';
import { workflowWords } from './workflow-words.ts';

export interface EvaluateDeps extends LoadDeps {
  readonly log: ConversationLog;
  readonly configuration: LiveConfigurationReader;
  readonly publisher: EventPublisher;
  readonly logger: Logger;
  /** Absent: no provider is asked, whatever the settings say. */
  readonly providers?: SignalProviders;
}

export interface EvaluateRequest {
  readonly conversationId: string;
  readonly input: MessageInput;
  readonly channel: Channel;
  readonly trace?: boolean;
}

/**
 * Decides about one message: reads the newest entry of the conversation's log, judges, and appends the next entry.
 * A retry with the same `messageId` gets the stored answer again.
 * @throws {ForbiddenError} when the conversation belongs to another channel
 * @throws {UnprocessableError} when the id was used for another message
 */
export async function evaluateMessage(deps: EvaluateDeps, request: EvaluateRequest): Promise<MessageAnswer> {
  const { conversationId, input, channel } = request;
  refuseOtherKind(input, channel);
  const configuration = await deps.configuration.live();
  const bodyHash = hashJson({ conversationId, channelId: channel.id, input });
  let judged: Judgement | undefined;
  const { entry } = await appendNext(deps, conversationId, async (newest) => {
    const before = newest?.state ?? openedBy(request, deps.clock.now());
    refuseOtherChannel(before, channel);
    const repeat = await findRepeat(deps, newest, input.messageId, bodyHash);
    if (repeat) return { kind: 'repeat', entry: repeat };
    const made = await makeEntry(deps, configuration, before, request, bodyHash);
    judged = made.judgement;
    return { kind: 'append', entry: made.entry };
  });
  if (entry.owed.length > 0) await settleSoon(deps, entry);
  return {
    ...answerOf(entry),
    ...(request.trace && judged && { trace: await traceOf(configuration, judged, entry) }),
  };
}

/** What explains a decision loads when somebody asks: most calls do not, and a cold start waits for all that loads. */
async function traceOf(configuration: LiveConfiguration, judged: Judgement, { fallbackQueueId }: LogEntry) {
  const { toTrace } = await import('./trace.ts');
  return toTrace(configuration, judged, fallbackQueueId);
}

const openedBy = ({ conversationId, channel }: EvaluateRequest, nowMs: number): ConversationState =>
  openConversation({ conversationId, channel: channel.kind, channelId: channel.id, nowMs });

function refuseOtherKind(input: MessageInput, channel: Channel): void {
  if (input.channel && input.channel !== channel.kind)
    throw new ForbiddenError(`This key belongs to a ${channel.kind} channel: it cannot post for ${input.channel}.`);
}

export function refuseOtherChannel(state: ConversationState, channel: Channel): void {
  if (state.channelId !== channel.id)
    throw new ForbiddenError('This conversation belongs to another channel: use the key of that channel.');
}

async function makeEntry(
  deps: EvaluateDeps,
  configuration: LiveConfiguration,
  before: ConversationState,
  { input, trace: _trace, ...request }: EvaluateRequest,
  bodyHash: string,
): Promise<{ readonly entry: LogEntry; readonly judgement: Judgement }> {
  const { at: _at, channel: _channel, ...message } = input;
  const facts = await factsOf(deps, configuration, before, message);
  const judgement = decideMessage(before, message, configuration.ruleSet, facts, fallbackOf(configuration));
  const { state, decision } = judgement;
  const plan =
    decision.outcome.kind === 'handoff'
      ? await planHandoff(deps, configuration, state, decision.outcome, facts.nowMs)
      : undefined;
  const after = plan ? foldControl(state, { kind: 'requested', ...plan.request }) : state;
  // The customer reads the question, or hears of the person, instead of what the AI would have said.
  const isWithheld = message.role === 'assistant' && (after.control !== 'assistant' || asks(decision.outcome));
  const words = workflowWords(configuration.ruleSet, configuration, decision, after);
  const entry: LogEntry = {
    conversationId: request.conversationId,
    seq: after.seq,
    atMs: facts.nowMs,
    message: { ...message, ...(isWithheld && { withheld: true }) } satisfies LoggedMessage,
    bodyHash,
    facts,
    ruleSetHash: configuration.ruleSetHash,
    decision,
    ...(decision.failures.length > 0 && { fallbackQueueId: fallbackOf(configuration) }),
    ...((plan || words) && { answer: toAnswer(after, input.messageId, decision, plan, words) }),
    ...(plan && { change: { kind: 'requested', ...plan.request } as const }),
    state: after,
    owed: [...owedBy(after, input, plan, facts.nowMs), ...noticesOf(before, after, decision, facts.nowMs)],
  };
  return { entry, judgement };
}

const fallbackOf = ({ organisation }: LiveConfiguration): string | undefined => organisation.fallbackQueueId;

/** Where looking closer fails, its signals are unknown, and all other rules decide without them. */
async function foundIn(
  { logger }: EvaluateDeps,
  before: ConversationState,
  message: FoldedMessage,
  { signals }: LiveConfiguration,
): Promise<Detected | undefined> {
  try {
    return await lookCloser(before, message, signals);
  } catch (error) {
    logger.warn('A message was decided without its topics', {
      conversationId: before.conversationId,
      seq: before.seq + 1,
      cause: String(error),
    });
    return undefined;
  }
}

/** All that cannot be derived again later: the moment, and what was found out about this message. */
async function factsOf(
  deps: EvaluateDeps,
  configuration: LiveConfiguration,
  before: ConversationState,
  message: FoldedMessage,
): Promise<Facts> {
  const nowMs = deps.clock.now();
  const [found, provided, lastContact, moment] = await Promise.all([
    foundIn(deps, before, message, configuration),
    providedFor(deps, before, message, configuration),
    findLastContact(deps, before, message, configuration, nowMs),
    factsAt(deps, configuration, nowMs),
  ]);
  const confidence = confidenceIn(message, before, configuration);
  const halfLifeTurns = configuration.signals?.frustration?.halfLifeTurns;
  return {
    ...moment,
    ...(found && { found }),
    ...(provided.length > 0 && { provided }),
    ...(confidence !== undefined && { confidence }),
    ...(halfLifeTurns !== undefined && { halfLifeTurns }),
    ...(lastContact && { lastContact }),
  };
}

/** What the AI's confidence means by what came of its answers; it may mean something else once more of them are known. */
function confidenceIn(
  { role, confidence }: FoldedMessage,
  { channelId }: ConversationState,
  { calibrations, signals }: LiveConfiguration,
): number | undefined {
  if (role !== 'assistant') return undefined;
  const calibration = calibrations?.find(({ id }) => id === channelId);
  return calibratedConfidence(confidence, calibration, signals?.uncalibrated?.includes(channelId) === true);
}

/** Most deployments ask nobody, so what asks loads where a provider is turned on. */
async function providedFor(
  { providers, ...deps }: EvaluateDeps,
  before: ConversationState,
  message: FoldedMessage,
  { signals }: LiveConfiguration,
): Promise<readonly Provided[]> {
  if (!providers || !signals?.providers?.length) return [];
  const { askProviders } = await import('./ask-providers.ts');
  return askProviders({ ...deps, providers }, signals.providers, before, message);
}

/** What is true at this moment and could not be found out later. */
export async function factsAt(deps: LoadDeps, configuration: LiveConfiguration, nowMs: number): Promise<Facts> {
  const { ruleSet, calendars } = configuration;
  const asked = calendars.filter(({ id }) => ruleSet.calendars.includes(id));
  const hours = Object.fromEntries(asked.map((calendar) => [calendar.id, isOpen(calendar, nowMs)]));
  const queues = await queueFacts(deps, configuration, nowMs);
  return { nowMs, hours, ...(queues && { queues }) };
}

function owedBy(
  state: ConversationState,
  input: MessageInput,
  plan: HandoffPlan | undefined,
  nowMs: number,
): readonly BatonEvent[] {
  const { conversationId, seq, channel, channelId, handoff } = state;
  if (plan) return [requestedEvent(state, plan, nowMs)];
  if (!handoff) return [];
  // A person has the conversation, or is on the way: the open inbox must show what is said.
  const said = { conversationId, handoffId: handoff.id, channel, channelId, seq, role: input.role, atMs: nowMs };
  return [toEvent('message.delivered', conversationId, seq, said)];
}

/** The message is safe by now. Should the bus be away, the sweeper brings its events out, and the caller need not know. */
export async function settleSoon(
  deps: Pick<EvaluateDeps, 'log' | 'publisher' | 'logger'>,
  entry: LogEntry,
): Promise<void> {
  try {
    await settleEntry(deps, entry);
  } catch (error) {
    const { conversationId, seq } = entry;
    deps.logger.warn('Events stay owed', { conversationId, seq, cause: String(error) });
  }
}
