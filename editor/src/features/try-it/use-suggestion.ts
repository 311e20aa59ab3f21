import { useEffect, useRef, useState } from 'react';
import type { VisitorChat } from './chat/use-chat.ts';
import type { Suggestion } from './suggestions.ts';

/**
 * Says a suggestion's next words. Where it needs another visitor or language than the conversation has, a new
 * conversation begins first, as it would for another customer.
 */
export function useSuggestion(chat: VisitorChat): (suggestion: Suggestion) => void {
  const said = useRef(new Map<string, number>());
  const [waiting, setWaiting] = useState<string>();
  const { conversationId } = chat;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words belong to the conversation that has just begun
  useEffect(() => {
    said.current.clear();
    if (waiting === undefined) return;
    setWaiting(undefined);
    chat.send(waiting);
  }, [conversationId]);

  return ({ id, texts, visitor, language = chat.language }) => {
    const turns = texts[language];
    const turn = said.current.get(id) ?? 0;
    const text = turns[turn % turns.length] ?? turns[0];
    const needsAnother = visitor !== undefined && visitor !== chat.visitor.id;
    if (needsAnother || language !== chat.language) {
      setWaiting(text);
      chat.startAnew({ ...(visitor && { visitor }), language });
      return;
    }
    said.current.set(id, turn + 1);
    chat.send(text);
  };
}
