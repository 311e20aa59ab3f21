import { type BatonEvent, isEvent } from '../../shared/events/envelope.ts';
import { escapeHtml, packetMail } from '../../shared/handoff/packet-mail.ts';
import type { LiveConfigurationReader } from '../ports/configuration.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';
import type { DeliveryLedger } from '../ports/delivery-ledger.ts';
import type { HandoffStore } from '../ports/handoff-store.ts';
import type { Mail, Mailer } from '../ports/outside.ts';
import { buildPacket } from './build-packet.ts';
import { toPublicMessages } from './transcript.ts';

export interface NotifyEmailDeps {
  readonly log: ConversationLog;
  readonly handoffs: HandoffStore;
  readonly configuration: LiveConfigurationReader;
  readonly mailer: Mailer;
  readonly deliveries: DeliveryLedger;
  /** Where the inbox is, without a slash at its end. */
  readonly publicUrl: string;
}

/** Mails the packet to the team of the queue, and what a person or Baton says to the customer. */
export async function notifyEmail(deps: NotifyEmailDeps, event: BatonEvent): Promise<void> {
  const deliveryId = `email:${event.id}`;
  if (await deps.deliveries.isDone(deliveryId)) return;
  const mail = isEvent(event, 'handoff.queued')
    ? await teamMail(deps, event)
    : isEvent(event, 'message.delivered')
      ? await customerMail(deps, event)
      : undefined;
  if (!mail || isRobot(mail.to)) return;
  await deps.mailer.send(mail);
  await deps.deliveries.markDone(deliveryId);
}

async function teamMail(deps: NotifyEmailDeps, { data }: BatonEvent<'handoff.queued'>): Promise<Mail | undefined> {
  const { queues } = await deps.configuration.live();
  const queue = queues.find(({ id }) => id === data.queueId);
  if (!queue) return undefined;
  const packet = await buildPacket(deps, data.handoffId);
  const link = `${deps.publicUrl}/inbox/${data.handoffId}`;
  const customer = packet.customer?.email;
  return {
    to: queue.email,
    // A team that works by mail answers the customer straight away.
    ...(customer && !isRobot(customer) && { replyTo: customer }),
    ...packetMail(packet, queue.name, link),
    headers: { ...threadHeaders(data.conversationId), ...robotHeaders, 'X-Baton-Handoff': data.handoffId },
  };
}

async function customerMail(
  deps: NotifyEmailDeps,
  { data }: BatonEvent<'message.delivered'>,
): Promise<Mail | undefined> {
  // What the customer or the AI said came by mail already.
  if (data.role !== 'agent' && data.role !== 'system') return undefined;
  const entry = await deps.log.at(data.conversationId, data.seq);
  const message = entry && toPublicMessages(entry)[0];
  const to = entry?.state.customer?.email;
  if (!message || !to) return undefined;
  const { organisation } = await deps.configuration.live();
  return {
    to,
    subject: `Re: Your message to ${organisation.name}`,
    text: message.text,
    html: `<p>${escapeHtml(message.text).replace(/\n/g, '<br>')}</p>`,
    headers: { ...threadHeaders(data.conversationId), ...(message.role === 'system' && robotHeaders) },
  };
}

/** Ties all mails of a conversation together; SES gives each its own Message-ID, so they all refer to one that we make. */
function threadHeaders(conversationId: string): Readonly<Record<string, string>> {
  const root = `<${conversationId.replace(/[^A-Za-z0-9._-]/g, '-')}@conversation.baton>`;
  return { References: root, 'In-Reply-To': root };
}

/**
 * Says that a machine wrote this, so that other machines do not answer.
 * @see https://www.rfc-editor.org/rfc/rfc3834
 */
const robotHeaders = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } as const;

const robots = /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?)([+.-].*)?@/i;

/** Two machines that mail each other never stop, so none is written to. */
export const isRobot = (address: string): boolean => robots.test(address);
