import { describe, expect, it } from 'vitest';
import { emptyChat, fail, hear, say, settle } from '../../../../editor/src/features/try-it/chat/chat.ts';
import type { MessageFrame, StatusFrame } from '../../../../editor/src/features/try-it/chat/frames.ts';
import { chatWords, statusText } from '../../../../editor/src/features/try-it/chat/words.ts';

const frame = (seq: number, role: MessageFrame['role'], text = `${role} ${seq}`): MessageFrame => ({
  kind: 'message',
  seq,
  role,
  text,
  at: '2026-11-20T10:00:00Z',
});
const assistant: StatusFrame = { kind: 'status', control: 'assistant' };
const textsOf = ({ messages }: typeof emptyChat) => messages.map(({ text }) => text);

describe('a visitor’s chat', () => {
  it('keeps messages in order, each once, however they come', () => {
    const frames = [frame(3, 'customer'), frame(1, 'customer'), frame(2, 'assistant'), frame(1, 'customer')];
    expect(textsOf(frames.reduce(hear, emptyChat))).toEqual(['customer 1', 'assistant 2', 'customer 3']);
  });

  it('puts what Baton said because of a message right behind it', () => {
    const chat = [frame(2, 'customer'), frame(1, 'customer'), frame(1.5, 'system')].reduce(hear, emptyChat);
    expect(textsOf(chat)).toEqual(['customer 1', 'system 1.5', 'customer 2']);
  });

  it('shows what was sent once, whether the stream or the answer is faster', () => {
    const sent = say(emptyChat, { messageId: 'm-1', text: 'Hi', atMs: 1 });
    const outcome = { messages: [frame(1, 'customer', 'Hi'), frame(2, 'assistant')], status: assistant };
    const streamFirst = settle(hear(sent, frame(1, 'customer', 'Hi')), 'm-1', outcome);
    const answerFirst = hear(settle(sent, 'm-1', outcome), frame(1, 'customer', 'Hi'));
    for (const chat of [streamFirst, answerFirst]) {
      expect(chat.pending).toEqual([]);
      expect(textsOf(chat)).toEqual(['Hi', 'assistant 2']);
    }
  });

  it('keeps words that could not be sent, and sends them again under the same id', () => {
    const failed = fail(say(emptyChat, { messageId: 'm-1', text: 'Hi', atMs: 1 }), 'm-1');
    expect(failed.pending).toMatchObject([{ messageId: 'm-1', state: 'failed' }]);
    expect(say(failed, { messageId: 'm-1', text: 'Hi', atMs: 2 }).pending).toMatchObject([{ state: 'sending' }]);
  });

  it('keeps what was decided last, also when the answer to a later call tells nothing of it', () => {
    const decided = { seq: 2, decision: 'continue', ruleId: 'first-line.goes-on', confidence: 0.9 };
    const status: StatusFrame = { kind: 'status', control: 'assistant' };
    const answered = settle(emptyChat, 'm-1', { messages: [], status, decided });
    expect(answered.decided).toEqual(decided);
    expect(settle(answered, 'm-2', { messages: [], status }).decided).toEqual(decided);
  });
});

describe('the status line', () => {
  const waiting: StatusFrame = {
    kind: 'status',
    control: 'waiting',
    handoff: { state: 'queued', queue: 'billing', position: 1, wait: { minSeconds: 60, maxSeconds: 240 } },
  };

  it('says for whom the visitor waits, at which place and how long', () => {
    expect(statusText(waiting, chatWords.en)).toBe('You are waiting for the billing team · place 1 · about 1–4 min');
    expect(statusText(waiting, chatWords.de)).toBe('Sie warten auf das Team „billing“ · Platz 1 · etwa 1–4 Min.');
  });

  it('says only what is known', () => {
    const vague: StatusFrame = { ...waiting, handoff: { state: 'queued', queue: 'billing' } };
    expect(statusText(vague, chatWords.en)).toBe('You are waiting for the billing team');
  });

  it('names the person who is there', () => {
    const here: StatusFrame = {
      kind: 'status',
      control: 'agent',
      handoff: { state: 'accepted', agentName: 'Dana' },
    };
    expect(statusText(here, chatWords.en)).toBe('Dana is here');
    expect(statusText(assistant, chatWords.en)).toBe('You are talking to the assistant');
  });
});
