import { Check, CircleAlert, GitFork, LoaderCircle, PencilLine } from 'lucide-react';
import type { Message } from '../i18n/messages.ts';
import { t } from '../i18n/translate.ts';
import { Icon, type IconType } from './icon.tsx';
import { messages } from './messages.ts';
import styles from './save-state.module.css';

export type SaveStateKind = 'saved' | 'saving' | 'unsaved' | 'failed' | 'conflict';

const looks: Readonly<Record<SaveStateKind, readonly [icon: IconType, words: Message]>> = {
  saved: [Check, messages.saved],
  saving: [LoaderCircle, messages.saving],
  unsaved: [PencilLine, messages.unsaved],
  failed: [CircleAlert, messages.failed],
  conflict: [GitFork, messages.conflict],
};

/** Always in sight where something can be edited. */
export function SaveState({ state }: { readonly state: SaveStateKind }) {
  const [icon, words] = looks[state];
  return (
    <span className={`${styles.state} ${styles[state]}`} role="status">
      <Icon icon={icon} />
      {t(words)}
    </span>
  );
}
