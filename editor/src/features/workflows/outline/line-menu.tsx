import { Cable, CopyPlus, Ellipsis, Plus, Trash2 } from 'lucide-react';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { t } from '../../../i18n/translate.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, type MenuAction } from '../../../ui/menu.tsx';
import { duplicateSelected } from '../clipboard/clipboard-actions.ts';
import { type Editor, nothing } from '../document/editor.ts';
import { useEditor, useEditorState } from '../document/editor-context.ts';
import { exitsShown } from '../document/step-facts.ts';
import { stepName } from '../document/step-words.ts';
import { deleteSelected, exitToAddAfter } from '../page/actions.ts';
import { useUi } from '../page/ui.ts';
import { messages } from './messages.ts';

/** What can be done with a step, for those who have no keys: a phone, a mouse. */
export function LineMenu({ node }: { readonly node: WorkflowNode }) {
  const editor = useEditor();
  const ui = useUi();
  const name = useEditorState((state) => stepName(node, state.names));
  const hasExits = exitsShown(node).length > 0;
  const withStep = (act: (editor: Editor) => void) => (): void => {
    editor.select({ ...nothing, nodes: new Set([node.id]) });
    act(editor);
  };
  const after: readonly MenuAction[] = [
    {
      id: 'add',
      label: t(messages.addAfter),
      keys: 'a',
      icon: Plus,
      onAction: withStep(() => ui.setState({ dialog: { is: 'add', from: exitToAddAfter(editor) } })),
    },
    {
      id: 'connect',
      label: t(messages.connectTo),
      keys: 'c',
      icon: Cable,
      onAction: withStep(() => ui.setState({ dialog: { is: 'connect', source: node.id } })),
    },
  ];
  const own: readonly MenuAction[] = [
    {
      id: 'duplicate',
      label: t(messages.duplicate),
      keys: 'mod+d',
      icon: CopyPlus,
      onAction: withStep(duplicateSelected),
    },
    {
      id: 'delete',
      label: t(messages.delete),
      keys: 'delete',
      icon: Trash2,
      isDanger: true,
      onAction: withStep(deleteSelected),
    },
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps what is pressed in the menu from opening the step
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div onClick={(event) => event.stopPropagation()}>
      <Menu
        label={t(messages.actionsFor, { step: name })}
        trigger={
          <IconButton icon={Ellipsis} label={t(messages.actionsFor, { step: name })} size="small" excludeFromTabOrder />
        }
        groups={[...(hasExits ? [{ actions: after }] : []), ...(node.kind === 'start' ? [] : [{ actions: own }])]}
      />
    </div>
  );
}
