import { t } from '../../../i18n/translate.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useEditor } from '../document/editor-context.ts';
import { useUi } from '../page/ui.ts';
import styles from './arrange-bar.module.css';
import { arrangeChoices } from './arrange-choices.ts';
import { messages } from './messages.ts';

/** Aligning and spacing the selected steps, as a row of buttons. */
export function ArrangeBar({ count }: { readonly count: number }) {
  const editor = useEditor();
  const ui = useUi();
  return (
    <div className={styles.bar} role="toolbar" aria-label={t(messages.toolbar)}>
      {arrangeChoices.map(({ id, label, icon, atLeast, run }) => (
        <IconButton
          key={id}
          icon={icon}
          label={t(label)}
          size="small"
          placement="bottom"
          isDisabled={count < atLeast}
          onPress={() => run(editor, ui)}
        />
      ))}
    </div>
  );
}
