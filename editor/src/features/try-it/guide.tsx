import { CornerDownRight } from 'lucide-react';
import { Icon } from '../../ui/icon.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import type { VisitorChat } from './chat/use-chat.ts';
import { visitors } from './chat/visitors.ts';
import styles from './guide.module.css';
import { type Suggestion, suggestions } from './suggestions.ts';

interface GuideProps {
  readonly chat: VisitorChat;
  readonly onSuggestion: (suggestion: Suggestion) => void;
}

/** What this page is, and what to say to see each reason for a handover. */
export function Guide({ chat, onSuggestion }: GuideProps) {
  return (
    <section className={styles.guide} aria-label="What to try">
      <div>
        <h2>You are a customer of Fenlark</h2>
        <p className={styles.intro}>
          Fenlark sells internet and mobile plans. Its assistant answers from the help pages. After each message, Baton
          decides whether a person should take over.
        </p>
      </div>
      <div className={styles.setup}>
        <div className={styles.block}>
          <h3 className={styles.heading}>Who you are</h3>
          <SegmentedControl
            label="Who you are"
            segments={visitors.map(({ id, label }) => ({ id, label }))}
            value={chat.visitor.id}
            onChange={(visitor) => chat.startAnew({ visitor })}
          />
        </div>
        <div className={styles.block}>
          <h3 className={styles.heading}>Language</h3>
          <SegmentedControl
            label="Language"
            segments={[
              { id: 'en', label: 'English' },
              { id: 'de', label: 'Deutsch' },
            ]}
            value={chat.language}
            onChange={chat.speak}
          />
        </div>
      </div>
      <div className={styles.block}>
        <h3 className={styles.heading}>Say something</h3>
        <ul className={styles.list}>
          {suggestions.map((suggestion) => {
            const { id, shows, texts, language } = suggestion;
            return (
              <li key={id}>
                <button type="button" className={styles.suggestion} onClick={() => onSuggestion(suggestion)}>
                  <span className={styles.shows}>{shows}</span>
                  <span className={styles.text} lang={language ?? chat.language}>
                    <Icon icon={CornerDownRight} size={14} className={styles.mark} />
                    {texts[language ?? chat.language].join(' … ')}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
