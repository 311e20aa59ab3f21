import { useBlocker } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { messages } from './messages.ts';
import { useSaver } from './saver-context.ts';

/** Most saves are done before anybody could read a question. */
const askAfterMs = 600;

/**
 * Leaving with changes that are not saved yet saves them first, and asks where that fails or takes long. Closing the
 * tab asks too, in the browser's own words.
 */
export function LeaveGuard() {
  const saver = useSaver();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && saver.isDirty(),
    enableBeforeUnload: () => saver.isDirty(),
    withResolver: true,
  });
  return blocker.status === 'blocked' ? <SaveFirst onLeave={blocker.proceed} onStay={blocker.reset} /> : null;
}

function SaveFirst({ onLeave, onStay }: { readonly onLeave: () => void; readonly onStay: () => void }) {
  const saver = useSaver();
  const [state, setState] = useState<'quiet' | 'saving' | 'failed'>('quiet');
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(() => setState('saving'), askAfterMs);
    void saver.flush().then((isSaved) => {
      clearTimeout(timer);
      if (isOver) return;
      if (isSaved) onLeave();
      else setState('failed');
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [saver, onLeave]);
  if (state === 'quiet') return null;
  return (
    <Dialog
      title={t(messages.leave)}
      isOpen
      onClose={onStay}
      size="small"
      role="alertdialog"
      footer={
        <>
          <Button onPress={onLeave}>{t(messages.leaveAnyway)}</Button>
          <Button variant="primary" onPress={onStay}>
            {t(messages.stay)}
          </Button>
        </>
      }
    >
      <p>{state === 'saving' ? t(messages.onTheirWay) : t(messages.notSaved)}</p>
    </Dialog>
  );
}
