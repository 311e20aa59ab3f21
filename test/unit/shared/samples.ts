import * as fc from 'fast-check';
import type { FoldedMessage } from '../../../shared/conversation/fold.ts';
import type { Role } from '../../../shared/conversation/message.ts';
import { type ConversationState, openConversation } from '../../../shared/conversation/state.ts';
import type { Handoff } from '../../../shared/handoff/handoff.ts';
import { toHandoffId } from '../../../shared/handoff/handoff-id.ts';
import type { Packet } from '../../../shared/handoff/packet.ts';
import type { Person } from '../../../shared/handoff/transition.ts';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from '../../../shared/workflow/document.ts';
import type { WorkflowContext } from '../../../shared/workflow/nodes/node-kind.ts';

/** A Monday morning. */
export const startMs = Date.UTC(2026, 10, 2, 9, 0, 0);

export const opened = (change: Partial<ConversationState> = {}): ConversationState => ({
  ...openConversation({ conversationId: 'c-1', channel: 'chat', channelId: 'web', nowMs: startMs }),
  ...change,
});

export const said = (role: Role, text: string, more: Partial<FoldedMessage> = {}): FoldedMessage => ({
  messageId: 'm-1',
  role,
  text,
  ...more,
});

export const anna: Person = { id: 'anna', name: 'Anna' };
export const ben: Person = { id: 'ben', name: 'Ben' };

export const requested = (change: Partial<Handoff> = {}): Handoff => ({
  id: toHandoffId('c-1', 3),
  conversationId: 'c-1',
  seq: 3,
  version: 1,
  state: 'requested',
  channel: 'chat',
  channelId: 'web',
  queueId: 'general',
  priority: 'normal',
  reason: 'asked-for-person',
  ruleId: 'support.to-person',
  preview: 'Can I talk to a person?',
  requestedAtMs: startMs,
  notes: [],
  history: [{ state: 'requested', atMs: startMs, queueId: 'general' }],
  ...change,
});

export const packed = (change: Partial<Packet> = {}): Packet => ({
  schemaVersion: 1,
  handoff: requested(),
  why: { code: 'asked-for-person', text: 'The customer asked for a person', ruleId: 'support.to-person', because: [] },
  topics: [],
  tags: [],
  attributes: {},
  tried: [],
  earlierContacts: [],
  diagnostics: {
    lowConfidenceStreak: 0,
    failedAttempts: 0,
    customerTurns: 2,
    assistantTurns: 1,
    secondsInConversation: 60,
  },
  transcript: [{ seq: 1, messageId: 'm-1', role: 'customer', text: 'Can I talk to a person?', atMs: startMs }],
  transcriptCut: false,
  ...change,
});

export const organisation: WorkflowContext = {
  queueIds: ['general', 'billing'],
  calendarIds: ['office', 'night'],
  defaultLocale: 'en',
  locales: ['en'],
};

export const node = (id: string, kind: string, data: Record<string, unknown> = {}, label?: string): WorkflowNode => ({
  id,
  kind,
  data,
  position: { x: 0, y: 0 },
  ...(label !== undefined && { label }),
});

export const start = (id = 'start'): WorkflowNode => node(id, 'start', { channels: [] });
export const goOn = (id: string): WorkflowNode => node(id, 'continue');
export const handOff = (id: string, data: Record<string, unknown> = {}): WorkflowNode =>
  node(id, 'hand-off', { queueId: 'general', priority: 'normal', reason: 'policy', guardrail: false, ...data });
export const asks = (id: string, condition: unknown): WorkflowNode => node(id, 'condition', { condition });

/** `source.exit>target`; the exit `next` may be left out. */
export function edges(...drawn: readonly string[]): WorkflowEdge[] {
  return drawn.map((each, index) => {
    const [from = '', target = ''] = each.split('>');
    const [source = '', exit = 'next'] = from.split('.');
    return { id: `e${index}`, source, exit, target };
  });
}

export const drawn = (nodes: readonly WorkflowNode[], lines: readonly WorkflowEdge[]): WorkflowDocument => ({
  schemaVersion: 1,
  id: 'support',
  name: 'Support',
  nodes: [...nodes],
  edges: [...lines],
});

/** What takes longer has met a pattern whose cost explodes; far more than it needs, since machines may be busy. */
export const stalledMs = 2_000;

/** Any text: ASCII, every sign of the basic plane, halves of surrogate pairs too. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength }).map((codes) => String.fromCharCode(...codes));

/** Makes any attempt to change an input fail loudly. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}
