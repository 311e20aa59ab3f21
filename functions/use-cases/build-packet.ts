import type { LogEntry } from '../../shared/conversation/entry.ts';
import { languageOf } from '../../shared/conversation/language-of.ts';
import { NotFoundError } from '../../shared/errors.ts';
import type { Handoff } from '../../shared/handoff/handoff.ts';
import type { Packet } from '../../shared/handoff/packet.ts';
import { reasonTexts } from '../../shared/handoff/reason.ts';
import type { LiveConfigurationReader } from '../ports/configuration.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';
import type { HandoffStore } from '../ports/handoff-store.ts';
import { becauseOf, reJudge } from './re-judge.ts';
import { toTranscript } from './transcript.ts';

export interface PacketDeps {
  readonly log: ConversationLog;
  readonly handoffs: HandoffStore;
  readonly configuration: LiveConfigurationReader;
}

/** The packet holds this many of the newest entries; older ones are read page by page. */
const entriesKept = 300;
const earlierContactsKept = 10;

/** Puts together everything that the person needs who takes over. Read anew each time, so it is never out of date. */
export async function buildPacket(deps: PacketDeps, handoffId: string): Promise<Packet> {
  const stored = await deps.handoffs.read(handoffId);
  if (!stored) throw new NotFoundError(`There is no handoff ${handoffId}.`);
  const { handoff } = stored;
  const [entries, earlier] = await Promise.all([
    deps.log.latest(handoff.conversationId, entriesKept),
    handoff.customer ? deps.handoffs.ofCustomer(handoff.customer.id, earlierContactsKept + 1) : [],
  ]);
  const newest = entries.at(-1);
  if (!newest) throw new NotFoundError(`The conversation of handoff ${handoffId} is gone.`);
  const cause =
    entries.find(({ seq }) => seq === handoff.seq) ?? (await deps.log.at(handoff.conversationId, handoff.seq));
  return {
    schemaVersion: 1,
    handoff,
    why: await why(deps, handoff, cause),
    ...known(newest),
    tried: tried(entries, handoff.seq),
    earlierContacts: earlier.filter(({ id }) => id !== handoff.id).map(toContact),
    diagnostics: diagnostics(cause ?? newest),
    transcript: entries.flatMap(toTranscript),
    transcriptCut: (entries[0]?.seq ?? 1) > 1,
  };
}

async function why(deps: PacketDeps, { reason, ruleId }: Handoff, cause: LogEntry | undefined): Promise<Packet['why']> {
  const judged = cause && (await reJudge(deps, cause));
  return { code: reason, text: reasonTexts[reason], ruleId, because: judged ? becauseOf(judged, ruleId) : [] };
}

function known({
  state,
}: LogEntry): Pick<Packet, 'customer' | 'language' | 'intent' | 'topics' | 'tags' | 'attributes'> {
  const { customer, intent, topics = [], tags = [], attributes = {} } = state;
  const language = languageOf(state);
  return {
    ...(customer && { customer }),
    ...(language && { language }),
    ...(intent && { intent }),
    topics,
    tags,
    attributes,
  };
}

/** What the AI answered up to the handoff, so that nobody tries it again. */
const tried = (entries: readonly LogEntry[], untilSeq: number): Packet['tried'] =>
  entries
    .filter(({ seq, message }) => seq <= untilSeq && message.role === 'assistant')
    .slice(-8)
    .map(({ seq, message }) => ({
      seq,
      text: message.text,
      ...(message.confidence !== undefined && { confidence: message.confidence }),
      withheld: message.withheld === true,
    }));

const toContact = ({
  id,
  conversationId,
  requestedAtMs,
  reason,
  state,
  summary,
}: Handoff): Packet['earlierContacts'][number] => ({
  handoffId: id,
  conversationId,
  atMs: requestedAtMs,
  reason,
  state,
  ...(summary && { summary }),
});

function diagnostics({ state, atMs }: LogEntry): Packet['diagnostics'] {
  const { confidence, lowConfidenceStreak, failedAttempts, turns, startedAtMs } = state;
  return {
    ...(confidence !== undefined && { confidence }),
    lowConfidenceStreak,
    failedAttempts,
    customerTurns: turns.customer,
    assistantTurns: turns.assistant,
    secondsInConversation: Math.round((atMs - startedAtMs) / 1_000),
  };
}
