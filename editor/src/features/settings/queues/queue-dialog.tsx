import type { Calendar } from '../../../../../shared/settings/calendar.ts';
import type { PastLimit, Queue } from '../../../../../shared/settings/queue.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import type { Option } from '../../../ui/option-list.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { IdField } from '../form/id-field.tsx';
import { slugOf } from '../form/slug.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSave } from '../form/use-save.ts';
import { weekSentence } from '../hours/week.ts';
import styles from './queue-dialog.module.css';
import { checkQueue, newQueueDraft, type QueueDraft, toQueue, toQueueDraft } from './queue-draft.ts';

interface QueueDialogProps {
  /** `undefined` makes a new one. */
  readonly queue: Queue | undefined;
  readonly queues: readonly Queue[];
  readonly calendars: readonly Calendar[];
  readonly onClose: () => void;
}

const fields = [
  'id',
  'name',
  'calendarId',
  'email',
  'connectQueueId',
  'waitLimitSeconds',
  'pastLimit',
  'typicalHandleSeconds',
];

const pastLimits: readonly Option<PastLimit['action']>[] = [
  { id: 'keep-waiting', label: 'Keep waiting', description: 'For a queue that never closes' },
  { id: 'move', label: 'Move to another queue', description: 'They keep the time that they have waited' },
  { id: 'return-to-ai', label: 'Go back to the assistant', description: 'The assistant speaks again' },
];

export function QueueDialog({ queue, queues, calendars, onClose }: QueueDialogProps) {
  const isNew = queue === undefined;
  const others = queues.filter(({ id }) => id !== queue?.id);
  const otherIds = others.map(({ id }) => id);
  const form = useDraft<QueueDraft>(isNew ? newQueueDraft(calendars[0]?.id) : toQueueDraft(queue), (draft) =>
    checkQueue(draft, otherIds, isNew),
  );
  const { draft, change } = form;
  const saving = useSave('saveQueue', ['listQueues']);
  const errors = { ...saving.errors, ...form.errors };
  const set = (changed: Partial<QueueDraft>): void => {
    saving.reset();
    change(changed);
  };

  const save = async (): Promise<void> => {
    saving.reset();
    if (!form.check()) return;
    const body = toQueue(draft);
    const saved = await saving.save({ params: { queueId: body.id }, body }).catch(() => undefined);
    if (saved === undefined) return;
    toast(isNew ? `Made the queue ${saved.name}` : `Saved the queue ${saved.name}`);
    onClose();
  };

  return (
    <FormDialog
      title={isNew ? 'New queue' : queue.name}
      onClose={onClose}
      onSave={save}
      saveLabel={isNew ? 'Make queue' : 'Save queue'}
      isDirty={isNew || form.isDirty}
      isSaving={saving.isSaving}
      error={saving.error}
      fields={fields}
      hasErrors={Object.keys(errors).length > 0}
    >
      <TextField
        label="Name"
        value={draft.name}
        onChange={(name) => set({ name, ...(isNew && draft.id === slugOf(draft.name) && { id: slugOf(name) }) })}
        error={errors.name}
        help="Customers may read it: “You are third in line at Billing”."
        autoFocus
      />
      {isNew && (
        <IdField value={draft.id} onChange={(id) => set({ id })} error={errors.id} usedIn="workflows and the API" />
      )}
      <Select
        label="Business hours"
        options={calendars.map(({ id, name, week }) => ({ id, label: name, description: weekSentence(week) }))}
        value={draft.calendarId}
        onChange={(calendarId) => set({ calendarId })}
        error={errors.calendarId}
      />
      <TextField
        label="Team mail"
        type="email"
        value={draft.email}
        onChange={(email) => set({ email })}
        error={errors.email}
        help="Gets the whole case when a customer comes by email."
      />
      <div className={styles.pair}>
        <NumberField
          label="Wait limit"
          unit="min"
          value={draft.waitLimitMinutes}
          onChange={(waitLimitMinutes) => set({ waitLimitMinutes })}
          error={errors.waitLimitSeconds}
          help="From the first second in line."
        />
        <NumberField
          label="Typical handle time"
          unit="min"
          value={draft.typicalHandleMinutes}
          onChange={(typicalHandleMinutes) => set({ typicalHandleMinutes })}
          error={errors.typicalHandleSeconds}
          help="The promised wait is made of it."
        />
      </div>
      <RadioGroup
        label="Customers who wait longer"
        options={pastLimits.map((option) => ({ ...option, isDisabled: option.id === 'move' && others.length === 0 }))}
        value={draft.pastLimit}
        onChange={(pastLimit) => set({ pastLimit })}
        error={errors.pastLimit}
      />
      {draft.pastLimit === 'move' && (
        <Select
          label="Queue that takes over"
          options={others.map(({ id, name }) => ({ id, label: name }))}
          value={draft.moveTo}
          onChange={(moveTo) => set({ moveTo })}
          error={errors['pastLimit.queueId']}
        />
      )}
      <TextField
        label="Amazon Connect queue"
        isOptional
        value={draft.connectQueueId}
        onChange={(connectQueueId) => set({ connectQueueId })}
        error={errors.connectQueueId}
        help="Its id or ARN, for callers. Leave it empty where nobody takes calls."
        autoComplete="off"
        spellCheck="false"
      />
    </FormDialog>
  );
}
