import { Group, Ungroup } from 'lucide-react';
import { useCommands } from '../../../app/commands/commands.ts';
import { useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { groupSelected, ungroupSelected } from './group-actions.ts';

export function useGroupCommands(): void {
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();
  const group = 'Arrange';
  const commands = [
    {
      id: 'workflow.group',
      label: 'Group the selected steps',
      group,
      keys: 'mod+g',
      icon: Group,
      run: () => groupSelected(editor),
    },
    {
      id: 'workflow.ungroup',
      label: 'Ungroup',
      group,
      keys: 'mod+shift+g',
      icon: Ungroup,
      run: () => ungroupSelected(editor),
    },
  ];
  useCommands(isReadOnly ? [] : commands);
}
