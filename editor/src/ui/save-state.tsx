import { Check, CircleAlert, GitFork, LoaderCircle, PencilLine } from 'lucide-react';
import { Icon, type IconType } from './icon.tsx';
import styles from './save-state.module.css';

export type SaveStateKind = 'saved' | 'saving' | 'unsaved' | 'failed' | 'conflict';

const looks: Readonly<Record<SaveStateKind, readonly [icon: IconType, words: string]>> = {
  saved: [Check, 'Saved'],
  saving: [LoaderCircle, 'Saving'],
  unsaved: [PencilLine, 'Not saved yet'],
  failed: [CircleAlert, 'Not saved'],
  conflict: [GitFork, 'Changed by somebody else'],
};

/** Always in sight where something can be edited. */
export function SaveState({ state }: { readonly state: SaveStateKind }) {
  const [icon, words] = looks[state];
  return (
    <span className={`${styles.state} ${styles[state]}`} role="status">
      <Icon icon={icon} />
      {words}
    </span>
  );
}
