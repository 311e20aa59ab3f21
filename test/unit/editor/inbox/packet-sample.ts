import type { Packet } from '../../../../shared/handoff/packet.ts';

/** A packet as an agent opens it: two turns with the AI, the second answer held back. */
export function samplePacket(change: Partial<Packet> = {}): Packet {
  return {
    schemaVersion: 1,
    handoff: {
      id: 'h-000000000000000000000001',
      conversationId: 'c-1',
      seq: 4,
      version: 2,
      state: 'accepted',
      channel: 'chat',
      channelId: 'web-chat',
      queueId: 'general',
      priority: 'high',
      reason: 'failed-attempts',
      ruleId: 'first-line.failed-person',
      customer: { id: 'cu-1', name: 'Ana Lima' },
      preview: 'Still wrong',
      requestedAtMs: 4_000,
      agentId: 'jonas',
      agentName: 'Jonas Petersen',
      notes: [],
      history: [
        { state: 'requested', atMs: 4_000, queueId: 'billing' },
        { state: 'queued', atMs: 4_100, queueId: 'general' },
      ],
    },
    why: { code: 'failed-attempts', text: 'The AI could not answer', ruleId: 'first-line.failed-person', because: [] },
    language: 'en',
    topics: [],
    tags: [],
    attributes: {},
    tried: [],
    earlierContacts: [],
    diagnostics: {
      lowConfidenceStreak: 2,
      failedAttempts: 2,
      customerTurns: 2,
      assistantTurns: 2,
      secondsInConversation: 4,
    },
    transcript: [
      { seq: 1, messageId: 'm-1', role: 'customer', text: 'My bill is wrong', atMs: 1_000 },
      { seq: 2, messageId: 'm-2', role: 'assistant', text: 'I do not know', atMs: 2_000 },
      { seq: 3, messageId: 'm-3', role: 'customer', text: 'Still wrong', atMs: 3_000 },
      { seq: 4, messageId: 'm-4', role: 'assistant', text: 'Sorry', atMs: 4_000, withheld: true },
      { seq: 4, messageId: 'm-4:say', role: 'system', text: 'A person takes over', atMs: 4_000 },
    ],
    transcriptCut: false,
    ...change,
  };
}
