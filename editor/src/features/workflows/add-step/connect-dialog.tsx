import { useMemo, useState } from 'react';
import { whyNotConnect } from '../../../../../shared/workflow/connect.ts';
import { spokenWords, t } from '../../../i18n/translate.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { useEditor, useEditorState } from '../document/editor-context.ts';
import { exitsShown, findNode, targetOf } from '../document/step-facts.ts';
import { exitName, stepName } from '../document/step-words.ts';
import { connectStep } from '../page/actions.ts';
import { messages } from './messages.ts';
import { stepChoice } from './step-choice.ts';
import { type StepChoice, StepList } from './step-list.tsx';

interface ConnectDialogProps {
  readonly source: string;
  readonly exit?: string | undefined;
  readonly onClose: () => void;
}

/** Connecting without dragging: an exit, then the step it leads to. Steps that cannot be are there with the reason. */
export function ConnectDialog({ source: sourceId, exit: wanted, onClose }: ConnectDialogProps) {
  const editor = useEditor();
  const { present } = useEditorState((state) => state.history);
  const names = useEditorState((state) => state.names);
  const source = findNode(present, sourceId);
  const exits = source ? exitsShown(source) : [];
  const [exit, setExit] = useState(
    () => wanted ?? (exits.find(({ id }) => targetOf(present, sourceId, id) === undefined) ?? exits[0])?.id,
  );
  const led = exit === undefined ? undefined : targetOf(present, sourceId, exit);

  const choices = useMemo(
    () =>
      present.nodes
        .filter(({ id, kind }) => id !== sourceId && kind !== 'start')
        .map((node): StepChoice => {
          const reason =
            exit === undefined
              ? t(messages.chooseExit)
              : whyNotConnect(present, { source: sourceId, exit, target: node.id }, spokenWords());
          const choice = stepChoice(node, names);
          return {
            ...choice,
            description: reason ?? (node.id === led ? t(messages.leadsThere) : choice.description),
            isDisabled: reason !== undefined,
          };
        })
        .sort((a, b) => Number(a.isDisabled) - Number(b.isDisabled)),
    [present, names, sourceId, exit, led],
  );

  if (!source) return null;
  return (
    <Dialog title={t(messages.connectTo, { step: stepName(source, names) })} isOpen onClose={onClose}>
      {exits.length > 1 && (
        <Select
          label={t(messages.exit)}
          options={exits.map((one) => ({
            id: one.id,
            label: exitName(one),
            ...(targetOf(present, sourceId, one.id) === undefined && { description: t(messages.leadsNowhere) }),
          }))}
          value={exit}
          onChange={setExit}
        />
      )}
      <StepList
        label={t(messages.step)}
        choices={choices}
        onChoose={(target) => {
          if (exit !== undefined && connectStep(editor, { source: sourceId, exit, target }) === undefined) onClose();
        }}
      />
    </Dialog>
  );
}
