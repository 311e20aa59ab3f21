import { Minus, Move, PencilLine, Plus } from 'lucide-react';
import type { ChangeLine } from '../../../../../shared/workflow/diff/diff-words.ts';
import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { Icon, type IconType } from '../../../ui/icon.tsx';
import styles from './change-list.module.css';
import { messages } from './messages.ts';

const changeLooks: Readonly<Record<ChangeLine['kind'], { readonly icon: IconType; readonly word: Message }>> = {
  added: { icon: Plus, word: messages.added },
  removed: { icon: Minus, word: messages.removed },
  changed: { icon: PencilLine, word: messages.changed },
  moved: { icon: Move, word: messages.moved },
};

interface ChangeListProps {
  readonly lines: readonly Pick<ChangeLine, 'kind' | 'nodeId' | 'sentence'>[];
  /** Goes to the step of a change; without it, the list is only read. */
  readonly onGo?: (nodeId: string) => void;
}

/** What changed, a sentence each; its kind by colour, sign and word. */
export function ChangeList({ lines, onGo }: ChangeListProps) {
  return (
    <ul className={styles.list}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is read and never reordered
        <li key={index} className={styles.line}>
          <ChangeMark kind={line.kind} />
          {onGo && line.nodeId !== undefined && line.kind !== 'removed' ? (
            <button type="button" className={styles.go} onClick={() => onGo(line.nodeId ?? '')}>
              {line.sentence}
            </button>
          ) : (
            <span>{line.sentence}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

export function ChangeMark({ kind }: { readonly kind: ChangeLine['kind'] }) {
  const { icon, word } = changeLooks[kind];
  return (
    <span className={`${styles.mark} ${styles[kind]}`}>
      <Icon icon={icon} size={14} />
      {t(word)}
    </span>
  );
}
