import type { HandoffStatus } from '../../shared/api/message-operations.ts';
import type { ResponseOf } from '../../shared/api/operations.ts';
import type { LogEntry } from '../../shared/conversation/entry.ts';
import { NotFoundError } from '../../shared/errors.ts';
import { type Handoff, isWaiting } from '../../shared/handoff/handoff.ts';
import { placeInLine } from '../../shared/handoff/place-in-line.ts';
import type { Channel } from '../../shared/settings/channel.ts';
import type { LiveConfigurationReader } from '../ports/configuration.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';
import { type ChangeDeps, changeHandoff } from './change-handoff.ts';
import { openHandoff } from './open-handoff.ts';
import { type LoadDeps, prospectAt } from './queue-load.ts';
import { toPublicMessages } from './transcript.ts';

/** One page of messages; whoever has more to read asks again after the last. */
const pageSize = 200;

export interface ReadDeps extends LoadDeps {
  readonly log: ConversationLog;
  readonly configuration: LiveConfigurationReader;
}

export async function listMessages(
  deps: ReadDeps,
  conversationId: string,
  after: number,
  channel: Channel,
): Promise<ResponseOf<'listMessages'>> {
  const newest = await newestOf(deps, conversationId, channel);
  const entries = await deps.log.list(conversationId, after, pageSize);
  return { messages: entries.flatMap(toPublicMessages), control: newest.state.control, epoch: newest.state.epoch };
}

/** Where the newest handoff of a conversation stands, as far as the customer's side may know. */
export async function readHandoff(
  deps: ReadDeps,
  conversationId: string,
  channel: Channel,
): Promise<ResponseOf<'readHandoff'>> {
  const newest = await newestOf(deps, conversationId, channel);
  const { control, epoch } = newest.state;
  const stored = await deps.handoffs.read(await newestHandoffId(deps, newest));
  return { control, epoch, handoff: stored ? await toStatus(deps, stored.handoff) : toRequestedStatus(newest) };
}

/** The customer stops waiting. Control goes back to the AI. */
export async function cancelHandoff(
  deps: ReadDeps & ChangeDeps,
  conversationId: string,
  channel: Channel,
): Promise<ResponseOf<'cancelHandoff'>> {
  const newest = await newestOf(deps, conversationId, channel);
  const handoffId = await newestHandoffId(deps, newest);
  const { handoff } = newest.state;
  // Asked for a moment ago, it may not be open yet, and what is not open cannot be closed. Opening it twice does no harm.
  if (handoff && !(await deps.handoffs.read(handoffId)))
    await openHandoff(deps, { conversationId, seq: handoff.seq, handoffId });
  await changeHandoff(deps, handoffId, () => ({ kind: 'abandon' }));
  return readHandoff(deps, conversationId, channel);
}

/** Absent and not this channel's are answered alike, so that nobody can find out which conversations exist. */
async function newestOf({ log }: Pick<ReadDeps, 'log'>, conversationId: string, channel: Channel): Promise<LogEntry> {
  const newest = await log.newest(conversationId, { consistent: true });
  if (!newest || newest.state.channelId !== channel.id)
    throw new NotFoundError(`There is no conversation “${conversationId}”.`);
  return newest;
}

async function newestHandoffId({ log }: Pick<ReadDeps, 'log'>, { conversationId, state }: LogEntry): Promise<string> {
  if (state.handoff) return state.handoff.id;
  const entries = await log.latest(conversationId, pageSize);
  const ended = entries.findLast(({ change }) => change?.kind === 'ended')?.change;
  if (!ended) throw new NotFoundError(`Conversation “${conversationId}” has no handoff.`);
  return ended.handoffId;
}

/** Asked for a moment ago, and not opened yet. */
function toRequestedStatus({ state: { handoff, channel } }: LogEntry): HandoffStatus {
  if (!handoff) throw new NotFoundError('This conversation has no handoff.');
  return { id: handoff.id, state: 'requested', queue: handoff.queueId, channel };
}

async function toStatus(deps: ReadDeps, handoff: Handoff): Promise<HandoffStatus> {
  const { id, state, queueId, channel, agentName, summary } = handoff;
  const settings = await deps.configuration.live();
  const queue = settings.queues.find((each) => each.id === queueId);
  const prospect =
    isWaiting(handoff) && queue ? await prospectAt(deps, queue, settings, placeInLine(handoff)) : undefined;
  return {
    id,
    state,
    queue: queueId,
    ...(queue && { queueName: queue.name }),
    channel,
    ...(prospect && { position: prospect.position, ...(prospect.wait && { wait: prospect.wait }) }),
    ...(agentName && { agentName }),
    ...(summary && { summary }),
  };
}
