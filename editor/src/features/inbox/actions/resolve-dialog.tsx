import { useState } from 'react';
import type { Disposition, Handoff } from '../../../../../shared/handoff/handoff.ts';
import { type CallInput, call } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { dispositionNames } from '../messages.ts';
import { useDraft } from '../reply/use-draft.ts';
import { optionsOf } from '../words.ts';
import type { ActionDialogProps } from './action-dialogs.tsx';
import { ActionForm } from './action-form.tsx';
import { messages } from './messages.ts';
import { TimingField } from './timing-field.tsx';
import { useHandoffAction } from './use-handoff-action.ts';

type Resolution = CallInput<'resolveHandoff'>['body'] & { readonly handoffId: string };

export function ResolveDialog({ handoff, name, onClose }: ActionDialogProps) {
  const [disposition, setDisposition] = useState<Disposition>();
  const [timing, setTiming] = useState<Handoff['timing']>();
  const [summary, setSummary] = useDraft(`resolve:${handoff.id}`);
  const [isAsked, setAsked] = useState(false);
  const action = useHandoffAction(({ handoffId, ...body }: Resolution) =>
    call('resolveHandoff', { params: { handoffId }, body }),
  );
  const submit = (): void => {
    setAsked(true);
    if (disposition === undefined) return;
    action.mutate(
      {
        handoffId: handoff.id,
        disposition,
        ...(timing && { timing }),
        ...(summary.trim() !== '' && { summary: summary.trim() }),
      },
      {
        onSuccess: () => {
          setSummary('');
          toast(t(messages.resolved, { name }));
          onClose();
        },
      },
    );
  };
  return (
    <ActionForm
      title={t(messages.resolve)}
      submitLabel={t(messages.resolve)}
      error={action.error}
      isPending={action.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        label={t(messages.howEnded)}
        error={isAsked && disposition === undefined ? t(messages.howEndedMissing) : undefined}
        options={optionsOf<Disposition>(dispositionNames)}
        value={disposition}
        onChange={setDisposition}
      />
      <TimingField value={timing} onChange={setTiming} />
      <TextArea
        label={t(messages.summary)}
        isOptional
        help={t(messages.summaryHelp)}
        value={summary}
        onChange={setSummary}
        maxLength={4_000}
      />
    </ActionForm>
  );
}
