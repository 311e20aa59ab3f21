import { useState } from 'react';
import type { Disposition, Handoff } from '../../../../../shared/handoff/handoff.ts';
import { type CallInput, call } from '../../../app/api-client.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useDraft } from '../reply/use-draft.ts';
import { dispositionWords } from '../words.ts';
import type { ActionDialogProps } from './action-dialogs.tsx';
import { ActionForm } from './action-form.tsx';
import { TimingField } from './timing-field.tsx';
import { useHandoffAction } from './use-handoff-action.ts';

type Resolution = CallInput<'resolveHandoff'>['body'] & { readonly handoffId: string };

const dispositions = Object.entries(dispositionWords).map(([id, label]) => ({ id: id as Disposition, label }));

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
          toast(`Conversation with ${name} resolved`);
          onClose();
        },
      },
    );
  };
  return (
    <ActionForm
      title="Resolve"
      submitLabel="Resolve"
      error={action.error}
      isPending={action.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        label="How did it end?"
        error={isAsked && disposition === undefined ? 'Choose how it ended.' : undefined}
        options={dispositions}
        value={disposition}
        onChange={setDisposition}
      />
      <TimingField value={timing} onChange={setTiming} />
      <TextArea
        label="Summary"
        isOptional
        help="The next person and the AI read it when this customer comes back."
        value={summary}
        onChange={setSummary}
        maxLength={4_000}
      />
    </ActionForm>
  );
}
