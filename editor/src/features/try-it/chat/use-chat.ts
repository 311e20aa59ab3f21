import { useEffect, useReducer, useRef, useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { toastError } from '../../../ui/toast.tsx';
import { messages } from '../messages.ts';
import { askForPerson, eventsAddress, sendMessage, stopWaiting } from './calls.ts';
import { type Chat, emptyChat, fail, hear, say, settle } from './chat.ts';
import { parseFrame } from './frames.ts';
import { freshConversation, remember, remembered } from './remembered.ts';
import { type Visitor, visitorOf } from './visitors.ts';
import type { ChatLanguage } from './words.ts';

export interface VisitorChat {
  readonly conversationId: string;
  readonly chat: Chat;
  readonly language: ChatLanguage;
  readonly visitor: Visitor;
  /** The stream is cut; it comes back by itself. */
  readonly isCut: boolean;
  readonly send: (text: string) => void;
  readonly retry: (messageId: string) => void;
  readonly askForPerson: () => void;
  readonly stopWaiting: () => void;
  readonly startAnew: (as?: { readonly visitor?: Visitor['id']; readonly language?: ChatLanguage }) => void;
  readonly speak: (language: ChatLanguage) => void;
}

type Change = (chat: Chat) => Chat;

/** One visitor's conversation: survives a refresh of the tab, and misses nothing after a break of the stream. */
export function useChat(): VisitorChat {
  const [{ conversationId, language, visitorId }, setSetup] = useState(remembered);
  const [chat, change] = useReducer((before: Chat, to: Change) => to(before), emptyChat);
  const [isCut, setCut] = useState(false);
  const isBusy = useRef(false);
  const visitor = visitorOf(visitorId);
  const { customer } = visitor;

  useEffect(() => {
    change(() => emptyChat);
    const stream = new EventSource(eventsAddress(conversationId));
    stream.onopen = () => setCut(false);
    stream.onerror = () => setCut(true);
    stream.onmessage = ({ data }) => {
      const frame = parseFrame(String(data));
      if (frame) change((before) => hear(before, frame));
    };
    return () => stream.close();
  }, [conversationId]);

  const set = (next: Partial<ReturnType<typeof remembered>>): void => {
    const setup = { conversationId, language, visitorId, ...next };
    remember(setup);
    setSetup(setup);
  };

  const deliver = async (messageId: string, text: string): Promise<void> => {
    change((before) => say(before, { messageId, text, atMs: Date.now() }));
    try {
      const outcome = await sendMessage(conversationId, { messageId, text, language, customer });
      change((before) => settle(before, messageId, outcome));
    } catch (error) {
      change((before) => fail(before, messageId));
      toastError(t(messages.notSent), error);
    }
  };

  const ask = async (what: () => ReturnType<typeof stopWaiting>, failure: string): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const outcome = await what();
      change((before) => settle(before, '', outcome));
    } catch (error) {
      toastError(failure, error);
    } finally {
      isBusy.current = false;
    }
  };

  return {
    conversationId,
    chat,
    language,
    visitor,
    isCut,
    send: (text) => void deliver(`m-${crypto.randomUUID()}`, text),
    retry: (messageId) => {
      const failed = chat.pending.find((each) => each.messageId === messageId);
      if (failed) void deliver(messageId, failed.text);
    },
    askForPerson: () =>
      void ask(
        () => askForPerson(conversationId, { messageId: `ask-${crypto.randomUUID()}`, language, customer }),
        t(messages.noPerson),
      ),
    stopWaiting: () => void ask(() => stopWaiting(conversationId), t(messages.stillWaiting)),
    startAnew: (as = {}) =>
      set({
        conversationId: freshConversation(),
        visitorId: as.visitor ?? visitorId,
        language: as.language ?? language,
      }),
    speak: (next) => set({ language: next }),
  };
}
