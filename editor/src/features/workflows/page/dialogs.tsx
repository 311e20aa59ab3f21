import type { WorkflowDraft } from '../../../../../shared/api/workflow-operations.ts';
import {
  AddStepDialog,
  ConnectDialog,
  DetailsDialog,
  FindStepDialog,
  MergeDialog,
  PublishDialog,
} from './later-parts.ts';
import { closeDialog, useUi, useUiState } from './ui.ts';

/** The one dialog that is open. */
export function Dialogs({ draft }: { readonly draft: WorkflowDraft }) {
  const ui = useUi();
  const dialog = useUiState((state) => state.dialog);
  const onClose = (): void => closeDialog(ui);
  switch (dialog?.is) {
    case 'add':
      return <AddStepDialog from={dialog.from} at={dialog.at} onClose={onClose} />;
    case 'connect':
      return <ConnectDialog source={dialog.source} exit={dialog.exit} onClose={onClose} />;
    case 'publish':
      return <PublishDialog draft={draft} onClose={onClose} />;
    case 'find':
      return <FindStepDialog onClose={onClose} />;
    case 'details':
      return <DetailsDialog onClose={onClose} />;
    case 'conflict':
      return <MergeDialog onClose={onClose} />;
    default:
      return null;
  }
}
