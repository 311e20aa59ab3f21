import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { HandoffSummary } from '../../../../shared/api/agent-operations.ts';
import { useCommands } from '../../app/commands/commands.ts';
import { messages as app } from '../../app/messages.ts';
import { t } from '../../i18n/translate.ts';
import { neighbour } from './list/neighbour.ts';
import { messages } from './messages.ts';

interface ListCommands {
  readonly handoffs: readonly HandoffSummary[];
  readonly currentId: string | undefined;
  /** Goes there: puts the focus on its row, and opens it where another one is open. */
  readonly onMove: (handoffId: string) => void;
}

/** J and K walk through the list, from the list and from an open conversation alike. */
export function useListCommands({ handoffs, currentId, onMove }: ListCommands): void {
  const ids = handoffs.map(({ id }) => id);
  const lastIndex = useRef(-1);
  const index = currentId === undefined ? -1 : ids.indexOf(currentId);
  useEffect(() => {
    if (index >= 0) lastIndex.current = index;
  }, [index]);
  const move = (step: 1 | -1) => (): void => {
    const to = neighbour(ids, currentId, step, lastIndex.current);
    if (to !== undefined) onMove(to);
  };
  const group = t(app.inbox);
  useCommands([
    { id: 'inbox.next', label: t(messages.nextCustomer), group, keys: 'j', icon: ArrowDown, run: move(1) },
    { id: 'inbox.previous', label: t(messages.previousCustomer), group, keys: 'k', icon: ArrowUp, run: move(-1) },
  ]);
}
