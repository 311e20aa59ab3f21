import type { EventData, EventType } from '../../shared/events/catalogue.ts';
import type { BatonEvent } from '../../shared/events/envelope.ts';
import { isEvent } from '../../shared/events/envelope.ts';
import type { Handoff } from '../../shared/handoff/handoff.ts';
import { hashText } from '../../shared/hash.ts';
import type { LiveConfigurationReader } from '../ports/configuration.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';
import type { HandoffStore } from '../ports/handoff-store.ts';
import type { Clock, WebhookSender } from '../ports/outside.ts';
import { toPublicMessages } from './transcript.ts';

export interface NotifyChatDeps {
  readonly log: ConversationLog;
  readonly handoffs: HandoffStore;
  readonly configuration: LiveConfigurationReader;
  readonly webhooks: WebhookSender;
  readonly clock: Clock;
}

/** Tells a chat channel, by its signed webhook, what its customer should see now. A channel without one reads by itself. */
export async function notifyChat(deps: NotifyChatDeps, event: BatonEvent): Promise<void> {
  const { channelId } = event.data as EventData<'handoff.queued'>;
  const { channels } = await deps.configuration.live();
  const webhook = channels.find(({ id }) => id === channelId)?.webhook;
  if (!webhook) return;
  const data = await payloadData(deps, event);
  if (!data) return;
  const payload = { type: event.type, timestamp: event.time, data };
  // The same at each try, so that the receiver knows a repeat.
  await deps.webhooks.send(webhook, `msg_${hashText(event.id).slice(0, 32)}`, payload, deps.clock.now());
}

async function payloadData(deps: NotifyChatDeps, event: BatonEvent): Promise<object | undefined> {
  if (isEvent(event, 'message.delivered')) return messageData(deps, event);
  if (!isEvent(event, 'workflow.notified')) return handoffData(deps, event);
  const { conversationId, seq, ruleNode, title, to } = event.data;
  return to === 'webhook' ? { conversationId, seq, ruleNode, title } : undefined;
}

async function messageData({ log }: NotifyChatDeps, { data }: BatonEvent<'message.delivered'>) {
  // The channel has the customer's own words, and the AI's: they came from it.
  if (data.role !== 'agent' && data.role !== 'system') return undefined;
  const entry = await log.at(data.conversationId, data.seq);
  const message = entry && toPublicMessages(entry)[0];
  if (!message) return undefined;
  const { control, epoch } = entry.state;
  return { conversationId: data.conversationId, handoffId: data.handoffId, control, epoch, message };
}

async function handoffData({ log, handoffs }: NotifyChatDeps, event: BatonEvent<EventType>) {
  const { conversationId, handoffId } = event.data as EventData<'handoff.queued'>;
  const [stored, newest] = await Promise.all([
    handoffs.read(handoffId),
    log.newest(conversationId, { consistent: true }),
  ]);
  if (!stored || !newest) return undefined;
  const { control, epoch } = newest.state;
  return { conversationId, handoffId, control, epoch, handoff: toPublicHandoff(stored.handoff) };
}

const toPublicHandoff = ({ id, state, queueId, channel, agentName, summary }: Handoff) => ({
  id,
  state,
  queue: queueId,
  channel,
  ...(agentName && { agentName }),
  ...(summary && { summary }),
});
