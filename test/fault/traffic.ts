import type { MessageAnswer } from '../../shared/api/message-operations.ts';
import type { Handoff } from '../../shared/handoff/handoff.ts';
import { apiOf } from '../support/api.ts';

/** What the outside world knows for certain: what Baton has acknowledged. */
export interface Ledger {
  /** By conversation: message id to the sequence number that was acknowledged. */
  readonly messages: Map<string, Map<string, number>>;
  /** Handoffs that an answer has named, with their conversation. */
  readonly handoffs: Map<string, string>;
  readonly accepted: Set<string>;
  readonly ended: Set<string>;
  readonly replies: Map<string, string>;
  /** Sent, but never answered: they may or may not be there, and are sent again. */
  readonly unanswered: { readonly conversationId: string; readonly body: PostedMessage }[];
  readonly mistakes: string[];
}

interface PostedMessage {
  readonly messageId: string;
  readonly role: 'customer' | 'assistant';
  readonly text: string;
  readonly confidence?: number;
}

export const newLedger = (): Ledger => ({
  messages: new Map(),
  handoffs: new Map(),
  accepted: new Set(),
  ended: new Set(),
  replies: new Map(),
  unanswered: [],
  mistakes: [],
});

export interface Traffic {
  readonly url: string;
  readonly channelKey: string;
  readonly agentToken: string;
  readonly ledger: Ledger;
  readonly random: () => number;
  readonly isOver: () => boolean;
}

const texts = [
  'My router shows a red light.',
  'How much is the large plan?',
  'I want to talk to a person, please',
  'It still does not work.',
  'Someone used my card without asking, this is fraud',
];

/** One customer after another, each with an AI that answers, until it is over. */
export async function customers(traffic: Traffic, worker: string): Promise<void> {
  for (let number = 0; !traffic.isOver(); number += 1) {
    const conversationId = `k-${worker}-${number}`;
    for (let turn = 0; turn < 4 && !traffic.isOver(); turn += 1) {
      const isCustomer = turn % 2 === 0;
      const text = texts[Math.floor(traffic.random() * texts.length)] ?? '';
      const isAnswered = await post(traffic, conversationId, {
        messageId: `m${turn}`,
        role: isCustomer ? 'customer' : 'assistant',
        text,
        ...(!isCustomer && { confidence: traffic.random() }),
      });
      // Baton is gone; so is this customer, until somebody sends the message again.
      if (!isAnswered) return;
    }
  }
}

/** Sends again what was never answered, under the same ids. */
export async function retries(traffic: Traffic): Promise<void> {
  const { unanswered } = traffic.ledger;
  for (let next = unanswered.shift(); next; next = unanswered.shift()) {
    if (!(await post(traffic, next.conversationId, next.body))) return;
  }
}

/** @returns false when there was no answer */
async function post(
  { url, channelKey, ledger }: Traffic,
  conversationId: string,
  body: PostedMessage,
): Promise<boolean> {
  let reply: { readonly status: number; readonly body: MessageAnswer };
  try {
    reply = await apiOf(url, channelKey)('postMessage', { params: { conversationId }, body });
  } catch {
    ledger.unanswered.push({ conversationId, body });
    return false;
  }
  if (reply.status >= 500) ledger.unanswered.push({ conversationId, body });
  else if (reply.status !== 200)
    ledger.mistakes.push(`${conversationId} ${body.messageId}: ${reply.status} ${JSON.stringify(reply.body)}`);
  else acknowledge(ledger, conversationId, reply.body);
  return true;
}

function acknowledge(ledger: Ledger, conversationId: string, { messageId, seq, handoff }: MessageAnswer): void {
  const known = ledger.messages.get(conversationId) ?? new Map<string, number>();
  const before = known.get(messageId);
  if (before !== undefined && before !== seq)
    ledger.mistakes.push(`${conversationId} ${messageId} was ${before}, then ${seq}`);
  ledger.messages.set(conversationId, known.set(messageId, seq));
  if (handoff) ledger.handoffs.set(handoff.id, conversationId);
}

/** An agent who takes whoever waits, writes a line and closes. */
export async function agent({ url, agentToken, ledger, random, isOver }: Traffic): Promise<void> {
  const api = apiOf(url, agentToken);
  while (!isOver()) {
    try {
      const { body } = await api('listHandoffs', { query: { view: 'waiting' } });
      const next = body.handoffs?.[Math.floor(random() * (body.handoffs?.length ?? 0))];
      if (!next) await new Promise((resolve) => setTimeout(resolve, 20));
      else await serve(next.id);
    } catch {
      // Baton is gone; so is this agent, until it is back.
      return;
    }
  }

  async function serve(handoffId: string): Promise<void> {
    const params = { handoffId };
    const taken = await api('acceptHandoff', { params });
    if (taken.status !== 200) return;
    ledger.accepted.add(handoffId);
    const messageId = `r-${handoffId}`;
    const said = await api('replyToCustomer', { params, body: { messageId, text: 'Hello, I am here now.' } });
    if (said.status === 200) ledger.replies.set(`agent:${messageId}`, (taken.body as Handoff).conversationId);
    if (random() < 0.5) return;
    const done = await api('resolveHandoff', { params, body: { disposition: 'solved' } });
    if (done.status === 200) ledger.ended.add(handoffId);
  }
}
