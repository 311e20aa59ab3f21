import { RotateCcw } from 'lucide-react';
import { t, tRich } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useEditor } from '../document/editor-context.ts';
import { undoEdit } from '../page/actions.ts';
import { messages } from './messages.ts';
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
    toast(t(messages.areBack), { action: { label: t(messages.undo), onAction: () => undoEdit(editor) } });
  };
  return (
    <Banner
      meaning="information"
      isFlush
      icon={RotateCcw}
      title={t(messages.leftBehind)}
      action={
        <div className={styles.actions}>
          <Button size="small" onPress={settle}>
            {t(messages.discard)}
          </Button>
          <Button size="small" variant="primary" onPress={() => void bringBack()}>
            {t(messages.bringBack)}
          </Button>
        </div>
      }
    >
      {tRich(messages.leftBehindWords, { when: <RelativeTime atMs={copy.atMs} /> })}
    </Banner>
  );
}
