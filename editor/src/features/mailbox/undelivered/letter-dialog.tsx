import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { messages as ui } from '../../../ui/messages.ts';
import { exactTime } from '../../../ui/time-text.ts';
import { FactList } from '../fact-list.tsx';
import type { DeadLetter } from '../outside.ts';
import styles from './letter-dialog.module.css';
import { messages } from './messages.ts';
import { eventWords, placeName } from './undelivered-words.ts';

/** One event that did not arrive: why, and what it says. */
export function LetterDialog({ letter, onClose }: { readonly letter: DeadLetter; readonly onClose: () => void }) {
  return (
    <Dialog
      title={eventWords(letter.eventType)}
      isOpen
      onClose={onClose}
      footer={<Button onPress={onClose}>{t(ui.close)}</Button>}
    >
      <FactList
        facts={[
          { label: t(messages.where), value: placeName(letter.queue) },
          { label: t(messages.tries), value: letter.receives },
          { label: t(messages.sent), value: exactTime(letter.sentAtMs) },
          { label: t(messages.givenUp), value: exactTime(letter.failedAtMs) },
        ]}
      />
      <Part title={t(messages.reason)} text={letter.lastError ?? t(messages.noReason)} />
      <Part title={t(messages.event)} text={JSON.stringify(letter.event, null, 2)} />
    </Dialog>
  );
}

function Part({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard */}
      <pre className={styles.text} tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
