import { useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { messages as ui } from '../../../ui/messages.ts';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { describeWorkflow } from '../document/commands.ts';
import { useDocument, useEditor } from '../document/editor-context.ts';
import { messages } from './messages.ts';

/** Name and description of the workflow; one step of the history. */
export function DetailsDialog({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const document = useDocument();
  const [name, setName] = useState(document.name);
  const [description, setDescription] = useState(document.description ?? '');
  const save = (): void => {
    editor.edit(t(messages.renamed), (before) => describeWorkflow(before, name, description.trim()));
    onClose();
  };
  return (
    <Dialog
      title={t(messages.details)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t(ui.cancel)}</Button>
          <Button variant="primary" isDisabled={name.trim() === ''} onPress={save}>
            {t(messages.done)}
          </Button>
        </>
      }
    >
      <TextField
        label={t(messages.name)}
        value={name}
        onChange={setName}
        maxLength={80}
        error={name.trim() === '' ? t(messages.nameMissing) : undefined}
        autoFocus
      />
      <TextArea
        label={t(messages.description)}
        isOptional
        help={t(messages.descriptionHelp)}
        value={description}
        onChange={setDescription}
        maxLength={500}
      />
    </Dialog>
  );
}
