import { useMemo } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { stepChoice } from '../add-step/step-choice.ts';
import { StepList } from '../add-step/step-list.tsx';
import { useDocument, useEditor, useEditorState } from '../document/editor-context.ts';
import { outlineOf } from '../document/outline.ts';
import { messages } from './messages.ts';

/** "/": a few letters of a step's name or words, and Enter goes there. */
export function FindStepDialog({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const document = useDocument();
  const names = useEditorState((state) => state.names);
  const choices = useMemo(
    () => outlineOf(document).flatMap(({ is, node }) => (is === 'step' && node ? [stepChoice(node, names)] : [])),
    [document, names],
  );
  return (
    <Dialog title={t(messages.title)} isOpen onClose={onClose}>
      <StepList
        label={t(messages.step)}
        choices={choices}
        onChoose={(id) => {
          onClose();
          editor.goTo(id);
        }}
      />
    </Dialog>
  );
}
