import { useSession } from '../../../app/session.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { toast, toastError } from '../../../ui/toast.tsx';
import { useEditor } from '../document/editor-context.ts';
import { undoEdit } from '../page/actions.ts';
import { closeDialog, useUi, useUiState } from '../page/ui.ts';
import { useSaver, useSaveStatus } from './saver-context.ts';

/** Somebody saved in between: a quiet line that stays until the person decides, and the dialog to decide in. */
export function ConflictNotice() {
  const ui = useUi();
  const { conflict } = useSaveStatus();
  const me = useSession();
  const isAsking = useUiState((state) => state.dialog?.is === 'conflict');
  if (!conflict) return null;
  return (
    <>
      <Banner
        meaning="escalate"
        isFlush
        title={
          conflict.editedBy === me.name
            ? 'You have saved this workflow somewhere else since you opened it here'
            : `${conflict.editedBy} has saved this workflow since you opened it`
        }
        action={
          <Button size="small" onPress={() => ui.setState({ dialog: { is: 'conflict' } })}>
            Decide
          </Button>
        }
      >
        Your changes are here, and are not saved. Nothing was overwritten.
      </Banner>
      {isAsking && <ConflictDialog editedBy={conflict.editedBy} editedAtMs={conflict.editedAtMs} />}
    </>
  );
}

function ConflictDialog({ editedBy, editedAtMs }: { readonly editedBy: string; readonly editedAtMs: number }) {
  const ui = useUi();
  const editor = useEditor();
  const saver = useSaver();
  const close = (): void => closeDialog(ui);
  const loadTheirs = async (): Promise<void> => {
    try {
      await saver.loadTheirs();
      close();
      toast(`You see what ${editedBy} saved`, {
        meaning: 'information',
        detail: 'Your version is one undo away.',
        action: { label: 'Undo', onAction: () => undoEdit(editor) },
      });
    } catch (error) {
      toastError('Their version could not be read', error);
    }
  };
  const saveMine = async (): Promise<void> => {
    if (await saver.saveOverTheirs()) {
      close();
      toast('Your version is saved');
    } else if (saver.store.getState().state !== 'conflict')
      toastError('Your version was not saved', saver.store.getState().error);
  };
  return (
    <Dialog
      title="Two versions of this draft"
      isOpen
      onClose={close}
      isFirm
      footer={
        <>
          <Button variant="danger" onPress={saveMine}>
            Save mine over it
          </Button>
          <Button variant="primary" onPress={loadTheirs}>
            Load theirs
          </Button>
        </>
      }
    >
      <p>
        {editedBy} saved <RelativeTime atMs={editedAtMs} />. You have changes of your own that are not saved.
      </p>
      <p>
        <strong>Load theirs</strong> shows what {editedBy} saved. Your version stays in the history: undo brings it
        back.
      </p>
      <p>
        <strong>Save mine over it</strong> replaces what {editedBy} saved in the draft. What is live does not change
        either way.
      </p>
    </Dialog>
  );
}
