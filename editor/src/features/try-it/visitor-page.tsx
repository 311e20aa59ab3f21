import { usePageTitle } from '../../app/page-title.ts';
import { t } from '../../i18n/translate.ts';
import { Wordmark } from '../../ui/wordmark.tsx';
import { messages } from './messages.ts';
import { InboxLink, TryIt } from './try-it.tsx';
import styles from './visitor-page.module.css';

/** Without the frame of the app: a visitor has no part of it. */
export function VisitorPage() {
  usePageTitle(t(messages.title));
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Wordmark />
        <h1 className={styles.title}>{t(messages.title)}</h1>
        <InboxLink />
      </header>
      <main className={styles.main}>
        <TryIt />
      </main>
    </div>
  );
}
