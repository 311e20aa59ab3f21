import { ExternalLink, MessagesSquare } from 'lucide-react';
import { useRef } from 'react';
import { appConfig } from '../../app/config.ts';
import { t } from '../../i18n/translate.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useChat } from './chat/use-chat.ts';
import { ChatWidget } from './chat-widget.tsx';
import { Guide } from './guide.tsx';
import { messages } from './messages.ts';
import type { Suggestion } from './suggestions.ts';
import styles from './try-it.module.css';
import { UnderTheHood } from './under-the-hood.tsx';
import { useSuggestion } from './use-suggestion.ts';

/** Left what to try, right the chat as a customer sees it. */
export function TryIt() {
  return appConfig().local ? <Trial /> : <OnlyAtHome />;
}

function Trial() {
  const chat = useChat();
  const stage = useRef<HTMLDivElement>(null);
  const say = useSuggestion(chat);
  const suggest = (suggestion: Suggestion): void => {
    say(suggestion);
    // On a small screen the chat stands above what can be said, perhaps out of view.
    stage.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className={styles.trial}>
      <div className={styles.side}>
        <Guide chat={chat} onSuggestion={suggest} />
      </div>
      <div ref={stage} className={styles.stage}>
        <div className={styles.widget}>
          <ChatWidget key={chat.conversationId} chat={chat} />
        </div>
        <UnderTheHood chat={chat.chat} />
      </div>
    </div>
  );
}

function OnlyAtHome() {
  return (
    <EmptyState icon={MessagesSquare} title={t(messages.onlyLocalTitle)}>
      <p>{t(messages.onlyLocalWords)}</p>
    </EmptyState>
  );
}

/** Opens beside this page, so that both sides of a handover can be watched. */
export function InboxLink() {
  return (
    <ButtonLink to="/inbox" target="_blank" icon={ExternalLink}>
      {t(messages.openInbox)}
    </ButtonLink>
  );
}
