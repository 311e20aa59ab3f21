import type { Calendar } from '../../../../../shared/settings/calendar.ts';
import type { PastLimit, Queue } from '../../../../../shared/settings/queue.ts';
import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { NumberField } from '../../../ui/number-field.tsx';
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
import { messages } from './messages.ts';
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

const pastLimits: readonly {
  readonly id: PastLimit['action'];
  readonly label: Message;
  readonly description: Message;
}[] = [
  { id: 'keep-waiting', label: messages.keepWaiting, description: messages.keepWaitingHelp },
  { id: 'move', label: messages.move, description: messages.moveHelp },
  { id: 'return-to-ai', label: messages.goBack, description: messages.goBackHelp },
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
    toast(t(isNew ? messages.made : messages.saved, { name: saved.name }));
    onClose();
  };

  return (
    <FormDialog
      title={isNew ? t(messages.newQueue) : queue.name}
      onClose={onClose}
      onSave={save}
      saveLabel={isNew ? t(messages.make) : t(messages.save)}
      isDirty={isNew || form.isDirty}
      isSaving={saving.isSaving}
      error={saving.error}
      fields={fields}
      hasErrors={Object.keys(errors).length > 0}
    >
      <TextField
        label={t(messages.name)}
        value={draft.name}
        onChange={(name) => set({ name, ...(isNew && draft.id === slugOf(draft.name) && { id: slugOf(name) }) })}
        error={errors.name}
        help={t(messages.nameHelp)}
        autoFocus
      />
      {isNew && (
        <IdField value={draft.id} onChange={(id) => set({ id })} error={errors.id} usedIn={t(messages.usedIn)} />
      )}
      <Select
        label={t(messages.businessHours)}
        options={calendars.map(({ id, name, week }) => ({ id, label: name, description: weekSentence(week) }))}
        value={draft.calendarId}
        onChange={(calendarId) => set({ calendarId })}
        error={errors.calendarId}
      />
      <TextField
        label={t(messages.teamMail)}
        type="email"
        value={draft.email}
        onChange={(email) => set({ email })}
        error={errors.email}
        help={t(messages.teamMailHelp)}
      />
      <div className={styles.pair}>
        <NumberField
          label={t(messages.waitLimit)}
          unit={t(messages.minutes)}
          value={draft.waitLimitMinutes}
          onChange={(waitLimitMinutes) => set({ waitLimitMinutes })}
          error={errors.waitLimitSeconds}
          help={t(messages.waitLimitHelp)}
        />
        <NumberField
          label={t(messages.handleTime)}
          unit={t(messages.minutes)}
          value={draft.typicalHandleMinutes}
          onChange={(typicalHandleMinutes) => set({ typicalHandleMinutes })}
          error={errors.typicalHandleSeconds}
          help={t(messages.handleTimeHelp)}
        />
      </div>
      <RadioGroup
        label={t(messages.whoWaitsLonger)}
        options={pastLimits.map(({ id, label, description }) => ({
          id,
          label: t(label),
          description: t(description),
          isDisabled: id === 'move' && others.length === 0,
        }))}
        value={draft.pastLimit}
        onChange={(pastLimit) => set({ pastLimit })}
        error={errors.pastLimit}
      />
      {draft.pastLimit === 'move' && (
        <Select
          label={t(messages.takesOver)}
          options={others.map(({ id, name }) => ({ id, label: name }))}
          value={draft.moveTo}
          onChange={(moveTo) => set({ moveTo })}
          error={errors['pastLimit.queueId']}
        />
      )}
      <TextField
        label={t(messages.connectQueue)}
        isOptional
        value={draft.connectQueueId}
        onChange={(connectQueueId) => set({ connectQueueId })}
        error={errors.connectQueueId}
        help={t(messages.connectHelp)}
        autoComplete="off"
        spellCheck="false"
      />
    </FormDialog>
  );
}
