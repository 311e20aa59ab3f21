import { RotateCcw } from 'lucide-react';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useEditor } from '../document/editor-context.ts';
import { undoEdit } from '../page/actions.ts';
import { useSaver } from './saver-context.ts';
import styles from './saving.module.css';
import { useLeftBehind } from './use-saving.ts';

/** A tab ended before it could save: its changes are offered where the workflow is opened again. */
export function RecoveryNotice({ workflowId }: { readonly workflowId: string }) {
  const editor = useEditor();
  const saver = useSaver();
  const { copy, settle } = useLeftBehind(workflowId);
  if (!copy) return null;
  const bringBack = async (): Promise<void> => {
    settle();
    await saver.restore(copy);
    toast('Your changes are back', { action: { label: 'Undo', onAction: () => undoEdit(editor) } });
  };
  return (
    <Banner
      meaning="information"
      isFlush
      icon={RotateCcw}
      title="Changes of yours were not saved last time"
      action={
        <div className={styles.actions}>
          <Button size="small" onPress={settle}>
            Discard them
          </Button>
          <Button size="small" variant="primary" onPress={() => void bringBack()}>
            Bring them back
          </Button>
        </div>
      }
    >
      The page ended <RelativeTime atMs={copy.atMs} /> before it could save them. What you see is what was saved.
    </Banner>
  );
}
