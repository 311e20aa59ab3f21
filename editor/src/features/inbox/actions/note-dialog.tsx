import { useRef, useState } from 'react';
import { call } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { TextArea } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { messages as inbox } from '../messages.ts';
import { useDraft } from '../reply/use-draft.ts';
import type { ActionDialogProps } from './action-dialogs.tsx';
import { ActionForm } from './action-form.tsx';
import { messages } from './messages.ts';
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
          toast(t(messages.noteAdded));
          onClose();
        },
      },
    );
  };
  return (
    <ActionForm
      title={t(inbox.addNote)}
      submitLabel={t(messages.addNote)}
      error={action.error}
      isPending={action.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        label={t(messages.note)}
        help={t(messages.noteHelp)}
        error={isAsked && text.trim() === '' ? t(messages.noteMissing) : undefined}
        value={text}
        onChange={setText}
        maxLength={4_000}
        autoFocus
      />
    </ActionForm>
  );
}
