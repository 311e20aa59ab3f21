import { useState } from 'react';
import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { type CallInput, call } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { TextArea } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { messages as inbox } from '../messages.ts';
import { useDraft } from '../reply/use-draft.ts';
import type { ActionDialogProps } from './action-dialogs.tsx';
import { ActionForm } from './action-form.tsx';
import { messages } from './messages.ts';
import { TimingField } from './timing-field.tsx';
import { useHandoffAction } from './use-handoff-action.ts';

type Return = CallInput<'returnHandoff'>['body'] & { readonly handoffId: string };

export function ReturnDialog({ handoff, name, onClose }: ActionDialogProps) {
  const [summary, setSummary] = useDraft(`return:${handoff.id}`);
  const [timing, setTiming] = useState<Handoff['timing']>();
  const [isAsked, setAsked] = useState(false);
  const action = useHandoffAction(({ handoffId, ...body }: Return) =>
    call('returnHandoff', { params: { handoffId }, body }),
  );
  const submit = (): void => {
    setAsked(true);
    if (summary.trim() === '') return;
    action.mutate(
      { handoffId: handoff.id, summary: summary.trim(), ...(timing && { timing }) },
      {
        onSuccess: () => {
          setSummary('');
          toast(t(messages.returned, { name }));
          onClose();
        },
      },
    );
  };
  return (
    <ActionForm
      title={t(inbox.giveBack)}
      submitLabel={t(messages.giveBack)}
      error={action.error}
      isPending={action.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        label={t(messages.returnSummary)}
        help={t(messages.returnHelp)}
        error={isAsked && summary.trim() === '' ? t(messages.returnMissing) : undefined}
        value={summary}
        onChange={setSummary}
        maxLength={4_000}
        autoFocus
      />
      <TimingField value={timing} onChange={setTiming} />
    </ActionForm>
  );
}
