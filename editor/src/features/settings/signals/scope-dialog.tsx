import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import { t } from '../../../i18n/translate.ts';
import { TextArea } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSave } from '../form/use-save.ts';
import { messages } from './messages.ts';
import { checkScope, type ScopeDraft, toScopeDraft, withScope } from './signal-drafts.ts';

interface ScopeDialogProps {
  readonly signals: SignalsInput;
  readonly onClose: () => void;
}

/** What the assistant can do, by what customers write when they ask for it. */
export function ScopeDialog({ signals, onClose }: ScopeDialogProps) {
  const form = useDraft<ScopeDraft>(toScopeDraft(signals), checkScope);
  const saving = useSave('saveSignals', ['readSignals']);
  const errors = { ...saving.errors, ...form.errors };
  const save = async (): Promise<void> => {
    saving.reset();
    if (!form.check()) return;
    const saved = await saving.save({ body: withScope(signals, form.draft) }).catch(() => undefined);
    if (saved === undefined) return;
    toast(t(messages.scopeSaved));
    onClose();
  };
  return (
    <FormDialog
      title={t(messages.scope)}
      onClose={onClose}
      onSave={save}
      saveLabel={t(messages.saveExamples)}
      isDirty={form.isDirty}
      isSaving={saving.isSaving}
      error={saving.error}
      fields={['scope']}
      hasErrors={Object.keys(errors).length > 0}
    >
      <TextArea
        label={t(messages.examples)}
        rows={12}
        value={form.draft.examples}
        onChange={(examples) => {
          saving.reset();
          form.change({ examples });
        }}
        error={errors.scope}
        help={t(messages.examplesHelp)}
        placeholder={t(messages.examplesPlaceholder)}
      />
    </FormDialog>
  );
}
