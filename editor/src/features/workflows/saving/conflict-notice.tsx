import { useSession } from '../../../app/session.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { useUi } from '../page/ui.ts';
import { useSaveStatus } from './saver-context.ts';

/** Somebody saved in between and changed the same: a quiet line that stays until the person decides. */
export function ConflictNotice() {
  const ui = useUi();
  const { conflict } = useSaveStatus();
  const me = useSession();
  if (!conflict) return null;
  const { editedBy } = conflict.theirs;
  return (
    <Banner
      meaning="escalate"
      isFlush
      title={
        editedBy === me.name
          ? 'You have changed the same somewhere else since you opened this workflow here'
          : `${editedBy} has changed the same since you opened this workflow`
      }
      action={
        <Button size="small" onPress={() => ui.setState({ dialog: { is: 'conflict' } })}>
          Decide
        </Button>
      }
    >
      Your changes are here, and are not saved. Nothing was overwritten.
    </Banner>
  );
}
