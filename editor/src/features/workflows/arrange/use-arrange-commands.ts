import { WandSparkles } from 'lucide-react';
import { useCommands } from '../../../app/commands/commands.ts';
import { useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { useUi } from '../page/ui.ts';
import { tidyAll } from './arrange-actions.ts';
import { arrangeChoices } from './arrange-choices.ts';

export function useArrangeCommands(): void {
  const editor = useEditor();
  const ui = useUi();
  const isReadOnly = useIsReadOnly();
  const commands = [
    {
      id: 'workflow.tidy',
      label: 'Tidy the workflow',
      group: 'Arrange',
      keys: 'f',
      icon: WandSparkles,
      run: () => void tidyAll(editor, ui),
    },
    ...arrangeChoices.map(({ id, label, icon, run }) => ({
      id: `workflow.${id}`,
      label,
      group: 'Arrange',
      icon,
      run: () => run(editor, ui),
    })),
  ];
  useCommands(isReadOnly ? [] : commands);
}
