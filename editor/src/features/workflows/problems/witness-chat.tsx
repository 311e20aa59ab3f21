import { FlaskConical } from 'lucide-react';
import { useMemo } from 'react';
import { type Bubble, witnessChat } from '../../../../../shared/workflow/analyse/witness-chat.ts';
import { stepNames } from '../../../../../shared/workflow/read-back.ts';
import type { Witness } from '../../../../../shared/workflow/witness.ts';
import { t } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useDocument, useEditorState } from '../document/editor-context.ts';
import { wordsOf } from '../document/words.ts';
import { messages } from './messages.ts';
import styles from './witness-chat.module.css';

/** A message that shows the problem, as a little chat: what is said, what else is so, what Baton then does, and why. */
export function WitnessChat({ witness }: { readonly witness: Witness }) {
  const document = useDocument();
  const names = useEditorState((state) => state.names);
  const { bubbles, given, decision, why, confirmed } = useMemo(
    () =>
      witnessChat(witness, {
        ...wordsOf(names),
        step: stepNames(document),
        longestList: 5,
      }),
    [witness, document, names],
  );
  return (
    <figure className={styles.chat}>
      <figcaption className={styles.title}>{t(messages.aMessage)}</figcaption>
      {given.length > 0 && <p className={styles.given}>{t(messages.given, { facts: given.join('; ') })}</p>}
      <ol className={styles.bubbles}>
        {bubbles.map((bubble, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a witness never changes; its bubbles have no ids
          <Said key={index} bubble={bubble} />
        ))}
      </ol>
      <p className={styles.decision}>
        {decision} <span className={styles.why}>{why}</span>
      </p>
      <p className={styles.confirmed}>
        <Icon icon={FlaskConical} size={14} />
        {confirmed}
      </p>
    </figure>
  );
}

function Said({ bubble: { speaker, text, about } }: { readonly bubble: Bubble }) {
  return (
    <li className={`${styles.row} ${styles[speaker]}`}>
      <span className={styles.name}>
        {t(speaker === 'customer' ? messages.customer : messages.assistant)}
        {about.length > 0 && <span className={styles.about}>{about.join(', ')}</span>}
      </span>
      <span className={styles.bubble} dir="auto">
        {text}
      </span>
    </li>
  );
}
