import type { Decided, Frame, MessageFrame, Outcome, StatusFrame } from './frames.ts';

/** Words of the visitor that the server has not shown yet. */
export interface Pending {
  readonly messageId: string;
  readonly text: string;
  readonly atMs: number;
  readonly state: 'sending' | 'failed';
}

export interface Chat {
  /** By `seq`, each once. */
  readonly messages: readonly MessageFrame[];
  readonly pending: readonly Pending[];
  readonly status: StatusFrame;
  readonly isTyping: boolean;
  /** About the newest message that this page sent. */
  readonly decided?: Decided;
}

export const emptyChat: Chat = {
  messages: [],
  pending: [],
  status: { kind: 'status', control: 'assistant' },
  isTyping: false,
};

/** A frame of the stream. Frames may come twice, after a break or beside the answer of a call. */
export function hear(chat: Chat, frame: Frame): Chat {
  if (frame.kind === 'status') return { ...chat, status: frame };
  if (frame.kind === 'typing') return { ...chat, isTyping: frame.on };
  return show(chat, frame);
}

/** The answer to one of our own calls; `messageId` is done, whether the stream has shown it or not. */
export function settle(chat: Chat, messageId: string, { messages, status, decided }: Outcome): Chat {
  const shown = messages.reduce(show, withoutPending(chat, messageId));
  return { ...shown, status, isTyping: false, ...(decided && { decided }) };
}

export function say(chat: Chat, pending: Omit<Pending, 'state'>): Chat {
  const others = chat.pending.filter(({ messageId }) => messageId !== pending.messageId);
  return { ...chat, pending: [...others, { ...pending, state: 'sending' }] };
}

export const fail = (chat: Chat, messageId: string): Chat => ({
  ...chat,
  pending: chat.pending.map((each) => (each.messageId === messageId ? { ...each, state: 'failed' } : each)),
});

function show(chat: Chat, frame: MessageFrame): Chat {
  if (chat.messages.some(({ seq }) => seq === frame.seq)) return chat;
  const at = chat.messages.findLastIndex(({ seq }) => seq < frame.seq) + 1;
  // The stream may be faster than the answer to the call; frames carry no message id, so the words tell.
  const twin = frame.role === 'customer' ? chat.pending.find(({ text }) => text === frame.text) : undefined;
  return {
    ...(twin ? withoutPending(chat, twin.messageId) : chat),
    messages: [...chat.messages.slice(0, at), frame, ...chat.messages.slice(at)],
  };
}

const withoutPending = (chat: Chat, messageId: string): Chat => ({
  ...chat,
  pending: chat.pending.filter((each) => each.messageId !== messageId),
});
