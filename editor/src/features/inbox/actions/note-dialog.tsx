import { useRef, useState } from 'react';
import { call } from '../../../app/api-client.ts';
import { TextArea } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useDraft } from '../reply/use-draft.ts';
import type { ActionDialogProps } from './action-dialogs.tsx';
import { ActionForm } from './action-form.tsx';
import { useHandoffAction } from './use-handoff-action.ts';

export function NoteDialog({ handoff, onClose }: ActionDialogProps) {
  const [text, setText] = useDraft(`note:${handoff.id}`);
  const [isAsked, setAsked] = useState(false);
  // The same at each try, so that a note whose answer got lost is not added twice.
  const noteId = useRef(`n-${crypto.randomUUID()}`);
  const action = useHandoffAction((body: { readonly handoffId: string; readonly text: string }) =>
    call('addNote', { params: { handoffId: body.handoffId }, body: { noteId: noteId.current, text: body.text } }),
  );
  const submit = (): void => {
    setAsked(true);
    if (text.trim() === '') return;
    action.mutate(
      { handoffId: handoff.id, text: text.trim() },
      {
        onSuccess: () => {
          setText('');
          toast('Note added');
          onClose();
        },
      },
    );
  };
  return (
    <ActionForm
      title="Add a note"
      submitLabel="Add note"
      error={action.error}
      isPending={action.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        label="Note"
        help="Only your team reads it, never the customer."
        error={isAsked && text.trim() === '' ? 'Write something first.' : undefined}
        value={text}
        onChange={setText}
        maxLength={4_000}
        autoFocus
      />
    </ActionForm>
  );
}
