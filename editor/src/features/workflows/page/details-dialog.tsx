import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { describeWorkflow } from '../document/commands.ts';
import { useDocument, useEditor } from '../document/editor-context.ts';

/** Name and description of the workflow; one step of the history. */
export function DetailsDialog({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const document = useDocument();
  const [name, setName] = useState(document.name);
  const [description, setDescription] = useState(document.description ?? '');
  const save = (): void => {
    editor.edit('Renamed the workflow', (before) => describeWorkflow(before, name, description.trim()));
    onClose();
  };
  return (
    <Dialog
      title="Name and description"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={name.trim() === ''} onPress={save}>
            Done
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        maxLength={80}
        error={name.trim() === '' ? 'A workflow needs a name.' : undefined}
        autoFocus
      />
      <TextArea
        label="Description"
        isOptional
        help="What it is for, in a sentence or two."
        value={description}
        onChange={setDescription}
        maxLength={500}
      />
    </Dialog>
  );
}
