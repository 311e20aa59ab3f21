import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSave } from '../form/use-save.ts';
import { checkMemory, type MemoryDraft, toMemoryDraft, withMemory } from './memory-draft.ts';

interface MemoryDialogProps {
  readonly signals: SignalsInput;
  readonly onClose: () => void;
}

/** For how long what a customer said or did still counts. */
export function MemoryDialog({ signals, onClose }: MemoryDialogProps) {
  const form = useDraft<MemoryDraft>(toMemoryDraft(signals), checkMemory);
  const saving = useSave('saveSignals', ['readSignals']);
  const errors = { ...saving.errors, ...form.errors };
  const set = (changed: Partial<MemoryDraft>): void => {
    saving.reset();
    form.change(changed);
  };
  const save = async (): Promise<void> => {
    saving.reset();
    if (!form.check()) return;
    const saved = await saving.save({ body: withMemory(signals, form.draft) }).catch(() => undefined);
    if (saved === undefined) return;
    toast('Saved for how long things count');
    onClose();
  };
  return (
    <FormDialog
      title="For how long things count"
      onClose={onClose}
      onSave={save}
      saveLabel="Save"
      isDirty={form.isDirty}
      isSaving={saving.isSaving}
      error={saving.error}
      fields={['frustration.halfLifeTurns', 'repeatContact.days']}
      hasErrors={Object.keys(errors).length > 0}
    >
      <NumberField
        label="Half of the frustration is gone after"
        unit="messages"
        value={form.draft.halfLifeTurns}
        onChange={(halfLifeTurns) => set({ halfLifeTurns })}
        step={0.5}
        minValue={0.5}
        maxValue={20}
        error={errors['frustration.halfLifeTurns']}
        help="Of the customer. Fewer forgive sooner; more add up complaints that lie further apart."
      />
      <NumberField
        label="A customer is back within"
        unit="days"
        value={form.draft.days}
        onChange={(days) => set({ days })}
        minValue={1}
        maxValue={90}
        error={errors['repeatContact.days']}
        help="Counts where their last conversation was left unresolved, or was about the same."
      />
    </FormDialog>
  );
}
