import { RotateCcw } from 'lucide-react';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Conversation, type ConversationEntry } from '../../ui/conversation/conversation.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Chat } from './chat/chat.ts';
import type { VisitorChat } from './chat/use-chat.ts';
import { type ChatLanguage, type ChatWords, chatWords } from './chat/words.ts';
import styles from './chat-widget.module.css';
import { Composer } from './composer.tsx';
import { messages } from './messages.ts';
import { StatusStrip } from './status-strip.tsx';

/** The chat as it would stand in a corner of the organisation's site, in the visitor's language. */
export function ChatWidget({ chat: visitorChat }: { readonly chat: VisitorChat }) {
  const { chat, language, isCut, send, retry, startAnew } = visitorChat;
  const words = chatWords[language];
  const entries = toEntries(chat, words, language);
  return (
    <section className={styles.widget} aria-label={words.title}>
      <header className={styles.head}>
        <span className={styles.logo} aria-hidden>
          F
        </span>
        <h2 className={styles.title} lang={language}>
          {words.title}
        </h2>
        <IconButton
          icon={RotateCcw}
          label={t(messages.newConversation)}
          placement="bottom"
          onPress={() => startAnew()}
        />
      </header>
      <StatusStrip chat={visitorChat} words={words} />
      <Conversation
        label={words.title}
        entries={entries}
        ownSide="customer"
        onRetry={retry}
        typing={chat.isTyping ? words.typing : undefined}
        start={
          entries.length === 0 && (
            <p className={styles.greeting} lang={language}>
              {words.greeting}
            </p>
          )
        }
      />
      {isCut && <p className={styles.cut}>{t(messages.connectionCut)}</p>}
      <Choices chat={chat} language={language} onChoose={send} />
      <Composer words={words} language={language} onSend={send} />
    </section>
  );
}

interface ChoicesProps {
  readonly chat: Chat;
  readonly language: ChatLanguage;
  readonly onChoose: (label: string) => void;
}

/** Buttons for what Baton offers, as long as nothing was said after it. Words do as well. */
function Choices({ chat: { decided, messages: said, pending }, language, onChoose }: ChoicesProps) {
  const isNewest = decided !== undefined && Math.floor(said.at(-1)?.seq ?? 0) === decided.seq && pending.length === 0;
  if (!decided?.choices || !isNewest) return null;
  return (
    <div className={styles.choices} lang={language}>
      {decided.choices.map(({ id, label }) => (
        <Button key={id} size="small" onPress={() => onChoose(label)}>
          {label}
        </Button>
      ))}
    </div>
  );
}

function toEntries({ messages: heard, pending }: Chat, words: ChatWords, language: ChatLanguage): ConversationEntry[] {
  const said = heard.map(({ seq, role, text, at, author }): ConversationEntry => {
    const id = String(seq);
    const atMs = Date.parse(at);
    if (role === 'system') return { kind: 'system', id, text, atMs };
    if (role === 'agent')
      return { kind: 'message', id, speaker: 'person', name: author ?? words.person, text, atMs, language };
    const [speaker, name] =
      role === 'customer' ? (['customer', words.you] as const) : (['assistant', words.assistant] as const);
    return { kind: 'message', id, speaker, name, text, atMs, language };
  });
  const sending = pending.map(
    ({ messageId, text, atMs, state }): ConversationEntry => ({
      kind: 'message',
      id: messageId,
      speaker: 'customer',
      name: words.you,
      text,
      atMs,
      language,
      ...(state === 'failed' && { delivery: state }),
    }),
  );
  return [...said, ...sending];
}
