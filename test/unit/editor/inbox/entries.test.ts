import { describe, expect, it } from 'vitest';
import type { OutgoingReply } from '../../../../editor/src/features/inbox/reply/outbox.ts';
import { toThread } from '../../../../editor/src/features/inbox/thread/entries.ts';
import type { Packet } from '../../../../shared/handoff/packet.ts';
import { samplePacket } from './packet-sample.ts';

const names = {
  queue: (id: string) => ({ billing: 'Billing', general: 'Customer care' })[id] ?? id,
  rule: (id: string) => (id === 'first-line.failed-person' ? 'Failed twice' : undefined),
};
const outgoing = (change: Partial<OutgoingReply> = {}): OutgoingReply => ({
  handoffId: 'h-000000000000000000000001',
  messageId: 'm-9',
  text: 'Hello Ana',
  atMs: 9_000,
  state: 'sending',
  ...change,
});
const shapeOf = (packet: Packet, replies: readonly OutgoingReply[] = []) =>
  toThread(packet, replies, names).entries.map((entry) => (entry.kind === 'message' ? entry.text : entry.kind));

describe('the thread of a packet', () => {
  it('puts the moment of handing over after its cause and before what the customer was told', () => {
    const { entries, withheld } = toThread(samplePacket(), [], names);
    expect(entries.map(({ kind }) => kind)).toEqual(['message', 'message', 'message', 'message', 'handoff', 'system']);
    expect(entries[4]).toMatchObject({
      reason: 'the AI could not answer',
      rule: 'Failed twice',
      queue: 'Billing',
      atMs: 4_000,
    });
    expect([...withheld]).toEqual(['4:m-4']);
  });

  it('names the speakers, and the customer even without a name', () => {
    const { entries } = toThread(samplePacket(), [], names);
    expect(entries[0]).toMatchObject({ speaker: 'customer', name: 'Ana Lima', language: 'en' });
    expect(entries[1]).toMatchObject({ speaker: 'assistant', name: 'Assistant' });
    const { handoff } = samplePacket();
    const guest = toThread(samplePacket({ handoff: { ...handoff, customer: undefined } }), [], names).entries[0];
    expect(guest).toMatchObject({ name: 'Guest' });
  });

  it('places a note by its time among what was said', () => {
    const { handoff } = samplePacket();
    const note = { id: 'n-1', agentId: 'jonas', agentName: 'Jonas Petersen', text: 'Looked it up', atMs: 2_500 };
    const packet = samplePacket({ handoff: { ...handoff, notes: [note] } });
    expect(shapeOf(packet)).toEqual([
      'My bill is wrong',
      'I do not know',
      'Looked it up',
      'Still wrong',
      'Sorry',
      'handoff',
      'system',
    ]);
    expect(toThread(packet, [], names).entries[2]).toMatchObject({ isInternal: true });
  });

  it('shows a reply on its way at the end, and once only when the transcript has it', () => {
    expect(shapeOf(samplePacket(), [outgoing()]).at(-1)).toBe('Hello Ana');
    const { transcript } = samplePacket();
    const arrived = samplePacket({
      transcript: [
        ...transcript,
        { seq: 5, messageId: 'agent:m-9', role: 'agent', text: 'Hello Ana', atMs: 9_100, author: 'Jonas Petersen' },
      ],
    });
    expect(shapeOf(arrived, [outgoing()]).filter((text) => text === 'Hello Ana')).toHaveLength(1);
    expect(toThread(arrived, [outgoing()], names).entries.at(-1)).toMatchObject({ name: 'Jonas Petersen' });
  });

  it('marks an earlier handover of the same conversation, too', () => {
    const earlier = {
      handoffId: 'h-0',
      conversationId: 'c-1',
      atMs: 2_000,
      reason: 'asked-for-person',
      state: 'returned',
    };
    const other = { ...earlier, handoffId: 'h-x', conversationId: 'c-2' };
    const { entries } = toThread(samplePacket({ earlierContacts: [earlier, other] }), [], names);
    expect(entries.filter(({ kind }) => kind === 'handoff').map(({ id }) => id)).toEqual([
      'h-0',
      'h-000000000000000000000001',
    ]);
  });
});
