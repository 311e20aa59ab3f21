import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { toast } from '../../../ui/toast.tsx';
import { FormProblem } from '../form/form-dialog.tsx';
import { useSave } from '../form/use-save.ts';
import type { KeySummary } from './keys-tab.tsx';

interface RevokeDialogProps {
  readonly summary: KeySummary | undefined;
  readonly channelName: string;
  readonly onClose: () => void;
}

/** There is no way back, so a word has to be typed. */
export function RevokeDialog({ summary, channelName, onClose }: RevokeDialogProps) {
  const saving = useSave('revokeKey', ['listKeys']);
  if (summary === undefined) return null;
  return (
    <ConfirmDialog
      title={`Revoke “${summary.label}”?`}
      isOpen
      onClose={onClose}
      onConfirm={async () => {
        await saving.save({ params: { keyId: summary.id } });
        toast(`Revoked ${summary.label}`);
      }}
      confirmLabel="Revoke key"
      isDanger
      typed="revoke"
      error={<FormProblem error={saving.error} fields={[]} />}
    >
      Whatever calls Baton with it for {channelName} is refused within 5 seconds. This cannot be undone; other keys of
      the channel go on working.
    </ConfirmDialog>
  );
}
