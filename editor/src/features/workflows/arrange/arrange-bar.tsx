import { IconButton } from '../../../ui/icon-button.tsx';
import { useEditor } from '../document/editor-context.ts';
import { useUi } from '../page/ui.ts';
import styles from './arrange-bar.module.css';
import { arrangeChoices } from './arrange-choices.ts';

/** Aligning and spacing the selected steps, as a row of buttons. */
export function ArrangeBar({ count }: { readonly count: number }) {
  const editor = useEditor();
  const ui = useUi();
  return (
    <div className={styles.bar} role="toolbar" aria-label="Arrange the selected steps">
      {arrangeChoices.map(({ id, label, icon, atLeast, run }) => (
        <IconButton
          key={id}
          icon={icon}
          label={label}
          size="small"
          placement="bottom"
          isDisabled={count < atLeast}
          onPress={() => run(editor, ui)}
        />
      ))}
    </div>
  );
}
