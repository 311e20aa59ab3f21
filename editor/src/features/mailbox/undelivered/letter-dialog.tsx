import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { exactTime } from '../../../ui/time-text.ts';
import { FactList } from '../fact-list.tsx';
import type { DeadLetter } from '../outside.ts';
import styles from './letter-dialog.module.css';
import { eventWords, placeName } from './undelivered-words.ts';

/** One event that did not arrive: why, and what it says. */
export function LetterDialog({ letter, onClose }: { readonly letter: DeadLetter; readonly onClose: () => void }) {
  return (
    <Dialog
      title={eventWords(letter.eventType)}
      isOpen
      onClose={onClose}
      footer={<Button onPress={onClose}>Close</Button>}
    >
      <FactList
        facts={[
          { label: 'Where', value: placeName(letter.queue) },
          { label: 'Tries', value: letter.receives },
          { label: 'Sent', value: exactTime(letter.sentAtMs) },
          { label: 'Given up', value: exactTime(letter.failedAtMs) },
        ]}
      />
      <Part title="Reason" text={letter.lastError ?? 'No reason was given'} />
      <Part title="Event" text={JSON.stringify(letter.event, null, 2)} />
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
