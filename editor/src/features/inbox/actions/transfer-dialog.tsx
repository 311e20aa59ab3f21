import { useState } from 'react';
import { call } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useQueueName, useQueues } from '../data/use-names.ts';
import { useDraft } from '../reply/use-draft.ts';
import type { ActionDialogProps } from './action-dialogs.tsx';
import { ActionForm } from './action-form.tsx';
import { messages } from './messages.ts';
import { useHandoffAction } from './use-handoff-action.ts';

interface Transfer {
  readonly handoffId: string;
  readonly queueId: string;
  readonly note: string;
}

export function TransferDialog({ handoff, name, onClose }: ActionDialogProps) {
  const { data: queues = [] } = useQueues();
  const queueName = useQueueName();
  const [queueId, setQueueId] = useState<string>();
  const [note, setNote] = useDraft(`transfer:${handoff.id}`);
  const [isAsked, setAsked] = useState(false);
  const action = useHandoffAction(({ handoffId, ...body }: Transfer) =>
    call('transferHandoff', { params: { handoffId }, body }),
  );
  const submit = (): void => {
    setAsked(true);
    if (queueId === undefined || note.trim() === '') return;
    action.mutate(
      { handoffId: handoff.id, queueId, note: note.trim() },
      {
        onSuccess: () => {
          setNote('');
          toast(t(messages.transferred, { name, queue: queueName(queueId) }));
          onClose();
        },
      },
    );
  };
  return (
    <ActionForm
      title={t(messages.transferName, { name })}
      submitLabel={t(messages.transfer)}
      error={action.error}
      isPending={action.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={t(messages.toQueue)}
        help={t(messages.toQueueHelp)}
        error={isAsked && queueId === undefined ? t(messages.toQueueMissing) : undefined}
        options={queues.filter(({ id }) => id !== handoff.queueId).map(({ id, name: label }) => ({ id, label }))}
        value={queueId}
        onChange={setQueueId}
      />
      <TextArea
        label={t(messages.transferNote)}
        help={t(messages.transferNoteHelp)}
        error={isAsked && note.trim() === '' ? t(messages.transferNoteMissing) : undefined}
        value={note}
        onChange={setNote}
        maxLength={4_000}
      />
    </ActionForm>
  );
}
