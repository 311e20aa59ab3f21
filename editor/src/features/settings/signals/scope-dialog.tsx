import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import { TextArea } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSave } from '../form/use-save.ts';
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
    toast('Saved what the assistant can do');
    onClose();
  };
  return (
    <FormDialog
      title="What the assistant can do"
      onClose={onClose}
      onSave={save}
      saveLabel="Save examples"
      isDirty={form.isDirty}
      isSaving={saving.isSaving}
      error={saving.error}
      fields={['scope']}
      hasErrors={Object.keys(errors).length > 0}
    >
      <TextArea
        label="Examples"
        rows={12}
        value={form.draft.examples}
        onChange={(examples) => {
          saving.reset();
          form.change({ examples });
        }}
        error={errors.scope}
        help="One a line: a topic, a colon, and what a customer writes. Five for each topic are enough to begin with."
        placeholder={'delivery: where is my parcel\ndelivery: my order has not come\nreturns: how do I send this back'}
      />
    </FormDialog>
  );
}
