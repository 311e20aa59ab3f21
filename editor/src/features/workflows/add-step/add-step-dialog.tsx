import { useState } from 'react';
import type { NodeKind } from '../../../../../shared/workflow/nodes/index.ts';
import { t } from '../../../i18n/translate.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import type { ExitRef, Place } from '../document/commands.ts';
import { useEditor, useEditorState } from '../document/editor-context.ts';
import { exitsShown, findNode, targetOf } from '../document/step-facts.ts';
import { exitName, stepName } from '../document/step-words.ts';
import { iconOfKind, kindEntries } from '../nodes/looks.ts';
import { addStep } from '../page/actions.ts';
import { messages } from './messages.ts';
import { StepList } from './step-list.tsx';

interface AddStepDialogProps {
  /** Behind this exit; on its own where absent. */
  readonly from?: ExitRef | undefined;
  readonly at?: Place | undefined;
  readonly onClose: () => void;
}

/** Adding by keyboard, and after dropping an exit on empty canvas: where to, and what. */
export function AddStepDialog({ from, at, onClose }: AddStepDialogProps) {
  const editor = useEditor();
  const { present } = useEditorState((state) => state.history);
  const names = useEditorState((state) => state.names);
  const [exit, setExit] = useState(from?.exit);
  const source = from && findNode(present, from.source);
  const exits = source ? exitsShown(source) : [];
  const led = source && exit !== undefined ? targetOf(present, source.id, exit) : undefined;
  const next = led === undefined ? undefined : findNode(present, led);

  const choose = (kind: string): void => {
    onClose();
    addStep(editor, kind as NodeKind, source && exit !== undefined ? { source: source.id, exit } : undefined, at);
  };

  return (
    <Dialog
      title={source ? t(messages.addAfter, { step: stepName(source, names) }) : t(messages.add)}
      isOpen
      onClose={onClose}
    >
      {exits.length > 1 && (
        <Select
          label={t(messages.behindExit)}
          options={exits.map((one) => ({ id: one.id, label: exitName(one) }))}
          value={exit}
          onChange={setExit}
        />
      )}
      <StepList
        label={t(messages.kind)}
        choices={kindEntries().map((entry) => ({ id: entry.kind, icon: iconOfKind(entry.kind), ...entry }))}
        onChoose={choose}
      />
      {next && <p>{t(messages.goesBetween, { step: stepName(next, names) })}</p>}
    </Dialog>
  );
}
