import { WandSparkles } from 'lucide-react';
import { useCommands } from '../../../app/commands/commands.ts';
import { t } from '../../../i18n/translate.ts';
import { useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { useUi } from '../page/ui.ts';
import { tidyAll } from './arrange-actions.ts';
import { arrangeChoices } from './arrange-choices.ts';
import { messages } from './messages.ts';

export function useArrangeCommands(): void {
  const editor = useEditor();
  const ui = useUi();
  const isReadOnly = useIsReadOnly();
  const commands = [
    {
      id: 'workflow.tidy',
      label: t(messages.tidy),
      group: t(messages.group),
      keys: 'f',
      icon: WandSparkles,
      run: () => void tidyAll(editor, ui),
    },
    ...arrangeChoices.map(({ id, label, icon, run }) => ({
      id: `workflow.${id}`,
      label: t(label),
      group: t(messages.group),
      icon,
      run: () => run(editor, ui),
    })),
  ];
  useCommands(isReadOnly ? [] : commands);
}
