import { cut } from '../../shared/cut.ts';
import type { BatonEvent } from '../../shared/events/envelope.ts';
import type { Packet } from '../../shared/handoff/packet.ts';
import { whisperOf } from '../../shared/handoff/whisper.ts';
import type { LiveConfigurationReader } from '../ports/configuration.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';
import type { HandoffStore } from '../ports/handoff-store.ts';
import type { CallBack, CallCentre } from '../ports/outside.ts';
import { buildPacket } from './build-packet.ts';
import { liveCallAttribute } from './connect-flow.ts';

export interface NotifyVoiceDeps {
  readonly log: ConversationLog;
  readonly handoffs: HandoffStore;
  readonly configuration: LiveConfigurationReader;
  readonly callCentre: CallCentre;
  readonly publicUrl: string;
}

/** Amazon Connect takes 32,768 bytes of attributes; ours are few and short, the rest is behind the link. */
const maxAttributeLength = 1_000;

/** Starts the call-back that brings a waiting customer to an agent of Amazon Connect. */
export async function notifyVoice(deps: NotifyVoiceDeps, { data }: BatonEvent<'handoff.queued'>): Promise<void> {
  const packet = await buildPacket(deps, data.handoffId);
  // A caller who is on the line is passed on by the contact flow itself; calling back would ring them twice.
  if (packet.attributes[liveCallAttribute] !== undefined) return;
  const { queues } = await deps.configuration.live();
  const queue = queues.find(({ id }) => id === data.queueId);
  await deps.callCentre.startCallBack(
    toCallBack(packet, queue?.connectQueueId, `${deps.publicUrl}/inbox/${data.handoffId}`),
  );
}

export function toCallBack(packet: Packet, connectQueueId: string | undefined, link: string): CallBack {
  const { handoff, customer, why, language } = packet;
  // Who is only told to wait on stays in the same line, so that is not another time.
  const timesQueued = handoff.history.filter(
    ({ state, queueId }, index, { [index - 1]: before }) =>
      state === 'queued' && !(before?.state === 'timed-out' && before.queueId === queueId),
  ).length;
  const attributes = {
    handoffId: handoff.id,
    conversationId: handoff.conversationId,
    reason: why.code,
    reasonText: why.text,
    priority: handoff.priority,
    queue: handoff.queueId,
    connectQueueId,
    customerName: customer?.name,
    customerPhone: customer?.phone,
    customerTier: customer?.tier,
    language,
    whisper: whisperOf(packet),
  };
  return {
    // Moved to another queue it is another task; otherwise a second try must not make a second one.
    token: timesQueued > 1 ? `${handoff.id}-${timesQueued}` : handoff.id,
    name: cut(`${customer?.name ?? 'Customer'}: ${why.text}`, 512),
    description: cut(handoff.preview, 4_096),
    link,
    ...(connectQueueId && { connectQueueId }),
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([name, value]) => (value ? [[name, cut(value, maxAttributeLength)]] : [])),
    ),
  };
}
