import { lazy, Suspense, useEffect } from 'react';
import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { usePacket } from '../data/use-packet.ts';
import { customerName } from '../words.ts';
import { closeDialog, useDialog } from './dialog-store.ts';
import { NoteDialog } from './note-dialog.tsx';
import { ResolveDialog } from './resolve-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { TransferDialog } from './transfer-dialog.tsx';

export interface ActionDialogProps {
  readonly handoff: Handoff;
  /** Of the customer. */
  readonly name: string;
  readonly onClose: () => void;
}

const dialogs = {
  note: NoteDialog,
  transfer: TransferDialog,
  resolve: ResolveDialog,
  return: ReturnDialog,
  // Brings the words of the rule language along, which nothing else in the inbox needs.
  explain: lazy(() => import('../details/trace-dialog.tsx')),
};

/** The dialogs of the open handoff, of which at most one is shown. */
export function ActionDialogs({ handoffId }: { readonly handoffId: string }) {
  const { data: packet } = usePacket(handoffId);
  const open = useDialog((state) => state.open);
  // A dialog belongs to the customer for whom it was opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each other handoff starts without a dialog
  useEffect(() => closeDialog, [handoffId]);
  if (open === undefined || packet === undefined) return null;
  const Dialog = dialogs[open];
  const { handoff, customer } = packet;
  return (
    <Suspense>
      <Dialog handoff={handoff} name={customerName(customer ?? handoff.customer)} onClose={closeDialog} />
    </Suspense>
  );
}
