import { t } from '../../../i18n/translate.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { toast } from '../../../ui/toast.tsx';
import { FormProblem } from '../form/form-dialog.tsx';
import { useSave } from '../form/use-save.ts';
import type { KeySummary } from './keys-tab.tsx';
import { messages } from './messages.ts';

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
      title={t(messages.revokeTitle, { name: summary.label })}
      isOpen
      onClose={onClose}
      onConfirm={async () => {
        await saving.save({ params: { keyId: summary.id } });
        toast(t(messages.revokedToast, { name: summary.label }));
      }}
      confirmLabel={t(messages.revokeKey)}
      isDanger
      typed={t(messages.revokeTyped)}
      error={<FormProblem error={saving.error} fields={[]} />}
    >
      {t(messages.revokeWords, { channel: channelName })}
    </ConfirmDialog>
  );
}
