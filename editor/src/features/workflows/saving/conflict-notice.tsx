import { useSession } from '../../../app/session.ts';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { useUi } from '../page/ui.ts';
import { messages } from './messages.ts';
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
      title={editedBy === me.name ? t(messages.conflictSelf) : t(messages.conflict, { name: editedBy })}
      action={
        <Button size="small" onPress={() => ui.setState({ dialog: { is: 'conflict' } })}>
          {t(messages.decide)}
        </Button>
      }
    >
      {t(messages.conflictWords)}
    </Banner>
  );
}
