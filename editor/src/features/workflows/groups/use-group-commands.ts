import { Group, Ungroup } from 'lucide-react';
import { useCommands } from '../../../app/commands/commands.ts';
import { t } from '../../../i18n/translate.ts';
import { useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { groupSelected, ungroupSelected } from './group-actions.ts';
import { messages } from './messages.ts';

export function useGroupCommands(): void {
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();
  const group = t(messages.arrange);
  const commands = [
    {
      id: 'workflow.group',
      label: t(messages.groupSelected),
      group,
      keys: 'mod+g',
      icon: Group,
      run: () => groupSelected(editor),
    },
    {
      id: 'workflow.ungroup',
      label: t(messages.ungroup),
      group,
      keys: 'mod+shift+g',
      icon: Ungroup,
      run: () => ungroupSelected(editor),
    },
  ];
  useCommands(isReadOnly ? [] : commands);
}
