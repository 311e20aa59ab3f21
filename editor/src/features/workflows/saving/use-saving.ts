import { useEffect, useState } from 'react';
import { useSession } from '../../../app/session.ts';
import type { EditorSession } from '../page/session.ts';
import { holdTab, keepRecoveryCopy, leftBehind } from './recovery.ts';
import { browserRecovery, type RecoveryCopy } from './recovery-store.ts';

/** New with each load of the page, so that a reloaded tab finds what it left behind. */
const tabId = crypto.randomUUID();
let isHeld = false;

/** Runs everything that saves this workflow while its page is open. */
export function useSaving({ editor, saver }: EditorSession, workflowId: string): void {
  const { id: personId } = useSession();
  useEffect(() => saver.start(), [saver]);
  useEffect(() => {
    if (!isHeld) holdTab(tabId);
    isHeld = true;
    return keepRecoveryCopy(editor, saver, browserRecovery, { tabId, workflowId, personId, now: Date.now });
  }, [editor, saver, workflowId, personId]);
  useEffect(() => {
    const backOnline = (): void => void saver.flush();
    window.addEventListener('online', backOnline);
    return () => window.removeEventListener('online', backOnline);
  }, [saver]);
}

export interface LeftBehind {
  readonly copy: RecoveryCopy | undefined;
  /** The copy was brought back, or is not wanted. */
  readonly settle: () => void;
}

/** The newest changes of this workflow that a tab left unsaved when it ended. */
export function useLeftBehind(workflowId: string): LeftBehind {
  const { id: personId } = useSession();
  const [copies, setCopies] = useState<readonly RecoveryCopy[]>([]);
  useEffect(() => {
    let isOver = false;
    void leftBehind(browserRecovery, { workflowId, personId, tabId }).then((found) => !isOver && setCopies(found));
    return () => {
      isOver = true;
    };
  }, [workflowId, personId]);
  return {
    copy: copies[0],
    settle: () => {
      for (const { id } of copies) void browserRecovery.remove(id);
      setCopies([]);
    },
  };
}
