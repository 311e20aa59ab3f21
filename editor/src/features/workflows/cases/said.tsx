import type { SampleTurn } from '../../../../../shared/workflow/cases/sample-case.ts';
import styles from './conversation.module.css';
import { speakerOf } from './turn-words.ts';
import utterance from './utterance.module.css';

/** A sample conversation to read. */
export function Said({ turns }: { readonly turns: readonly SampleTurn[] }) {
  return (
    <ol className={styles.turns}>
      {turns.map((turn, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a message has no id, and none is moved here
        <li key={index} className={`${styles.turn} ${utterance[turn.role] ?? ''}`}>
          <span className={styles.words}>
            <span className={utterance.speaker}>{speakerOf(turn)}</span>
            <span dir="auto">{turn.text}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
