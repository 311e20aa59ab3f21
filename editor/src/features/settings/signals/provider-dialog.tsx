import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import { type ProviderKind, providerNames } from '../../../../../shared/signals/providers/kinds.ts';
import { signalsOf } from '../../../../../shared/signals/providers/settings.ts';
import { titleOfSignal } from '../../../domain/signals/signal-words.ts';
import { t } from '../../../i18n/translate.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSave } from '../form/use-save.ts';
import { messages } from './messages.ts';
import {
  checkProvider,
  ofProvider,
  type ProviderDraft,
  takenBy,
  toProviderDraft,
  withProvider,
} from './provider-draft.ts';
import styles from './signals-tab.module.css';

interface ProviderDialogProps {
  readonly kind: ProviderKind;
  readonly signals: SignalsInput;
  readonly onClose: () => void;
}

/** Whether a model outside of Baton is asked, for which signals, and how long a message waits for it. */
export function ProviderDialog({ kind, signals, onClose }: ProviderDialogProps) {
  const form = useDraft<ProviderDraft>(toProviderDraft(signals, kind), (draft) => checkProvider(kind, draft));
  const { draft } = form;
  const saving = useSave('saveSignals', ['readSignals']);
  const errors = { ...ofProvider(saving.errors), ...form.errors };
  const taken = takenBy(signals, kind);
  const set = (changed: Partial<ProviderDraft>): void => {
    saving.reset();
    form.change(changed);
  };
  const save = async (): Promise<void> => {
    saving.reset();
    if (!form.check()) return;
    const saved = await saving.save({ body: withProvider(signals, kind, draft) }).catch(() => undefined);
    if (saved === undefined) return;
    toast(t(messages.providerSaved, { provider: providerNames[kind] }));
    onClose();
  };
  return (
    <FormDialog
      title={providerNames[kind]}
      onClose={onClose}
      onSave={save}
      saveLabel={t(messages.saveProvider)}
      isDirty={form.isDirty}
      isSaving={saving.isSaving}
      error={saving.error}
      fields={['signals', 'budgetMs', 'region', 'model']}
      hasErrors={Object.keys(errors).length > 0}
    >
      <Checkbox
        label={t(messages.ask, { provider: providerNames[kind] })}
        help={t(messages.askHelp)}
        isChecked={draft.isOn}
        onChange={(isOn) => set({ isOn })}
      />
      <FieldSet legend={t(messages.maySet)} isDisabled={!draft.isOn}>
        {errors.signals !== undefined && <p className={styles.error}>{errors.signals}</p>}
        {signalsOf[kind].map((signal) => (
          <Checkbox
            key={signal}
            label={titleOfSignal(signal)}
            {...(taken.has(signal) && { help: t(messages.setBy, { provider: taken.get(signal) ?? '' }) })}
            isChecked={draft.signals.includes(signal)}
            isDisabled={!draft.isOn || taken.has(signal)}
            isInvalid={errors.signals !== undefined}
            onChange={(isChosen) =>
              set({ signals: isChosen ? [...draft.signals, signal] : draft.signals.filter((each) => each !== signal) })
            }
          />
        ))}
      </FieldSet>
      {kind === 'bedrock' && (
        <TextField
          label={t(messages.model)}
          value={draft.model}
          onChange={(model) => set({ model })}
          error={errors.model}
          help={t(messages.modelHelp)}
          isDisabled={!draft.isOn}
        />
      )}
      <NumberField
        label={t(messages.budget)}
        unit={t(messages.milliseconds)}
        value={draft.budgetMs}
        onChange={(budgetMs) => set({ budgetMs })}
        step={50}
        minValue={50}
        maxValue={3_000}
        error={errors.budgetMs}
        isDisabled={!draft.isOn}
      />
      <TextField
        label={t(messages.region)}
        isOptional
        value={draft.region}
        onChange={(region) => set({ region })}
        error={errors.region}
        help={t(messages.regionHelp)}
        placeholder={exampleRegion}
        isDisabled={!draft.isOn}
      />
    </FormDialog>
  );
}

const exampleRegion = 'eu-central-1';
