import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import { t } from '../../../i18n/translate.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSave } from '../form/use-save.ts';
import { checkMemory, type MemoryDraft, toMemoryDraft, withMemory } from './memory-draft.ts';
import { messages } from './messages.ts';

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
    toast(t(messages.memorySaved));
    onClose();
  };
  return (
    <FormDialog
      title={t(messages.memory)}
      onClose={onClose}
      onSave={save}
      saveLabel={t(messages.save)}
      isDirty={form.isDirty}
      isSaving={saving.isSaving}
      error={saving.error}
      fields={['frustration.halfLifeTurns', 'repeatContact.days']}
      hasErrors={Object.keys(errors).length > 0}
    >
      <NumberField
        label={t(messages.halfLife)}
        unit={t(messages.halfLifeUnit)}
        value={form.draft.halfLifeTurns}
        onChange={(halfLifeTurns) => set({ halfLifeTurns })}
        step={0.5}
        minValue={0.5}
        maxValue={20}
        error={errors['frustration.halfLifeTurns']}
        help={t(messages.halfLifeHelp)}
      />
      <NumberField
        label={t(messages.back)}
        unit={t(messages.backUnit)}
        value={form.draft.days}
        onChange={(days) => set({ days })}
        minValue={1}
        maxValue={90}
        error={errors['repeatContact.days']}
        help={t(messages.backHelp)}
      />
    </FormDialog>
  );
}
