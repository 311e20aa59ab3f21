import { CornerDownRight } from 'lucide-react';
import { t } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import type { VisitorChat } from './chat/use-chat.ts';
import { visitors } from './chat/visitors.ts';
import styles from './guide.module.css';
import { messages } from './messages.ts';
import { type Suggestion, suggestions } from './suggestions.ts';

interface GuideProps {
  readonly chat: VisitorChat;
  readonly onSuggestion: (suggestion: Suggestion) => void;
}

/** What this page is, and what to say to see each reason for a handover. */
export function Guide({ chat, onSuggestion }: GuideProps) {
  return (
    <section className={styles.guide} aria-label={t(messages.whatToTry)}>
      <div>
        <h2>{t(messages.guideTitle)}</h2>
        <p className={styles.intro}>{t(messages.guideWords)}</p>
      </div>
      <div className={styles.setup}>
        <div className={styles.block}>
          <h3 className={styles.heading}>{t(messages.whoYouAre)}</h3>
          <SegmentedControl
            label={t(messages.whoYouAre)}
            segments={visitors.map(({ id, label }) => ({ id, label: t(label) }))}
            value={chat.visitor.id}
            onChange={(visitor) => chat.startAnew({ visitor })}
          />
        </div>
        <div className={styles.block}>
          <h3 className={styles.heading}>{t(messages.language)}</h3>
          <SegmentedControl
            label={t(messages.language)}
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
        <h3 className={styles.heading}>{t(messages.saySomething)}</h3>
        <ul className={styles.list}>
          {suggestions.map((suggestion) => {
            const { id, shows, texts, language } = suggestion;
            return (
              <li key={id}>
                <button type="button" className={styles.suggestion} onClick={() => onSuggestion(suggestion)}>
                  <span className={styles.shows}>{t(shows)}</span>
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
