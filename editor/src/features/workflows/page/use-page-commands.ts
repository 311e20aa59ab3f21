import {
  Cable,
  CircleCheck,
  FlaskConical,
  History,
  ListTree,
  Pencil,
  Plus,
  Redo2,
  Rocket,
  Save,
  Search,
  Signpost,
  TableProperties,
  Trash2,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import { announce } from '../../../app/announcer.tsx';
import { type Command, useCommands } from '../../../app/commands/commands.ts';
import type { Editor } from '../document/editor.ts';
import { useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { goToNextProblem } from '../problems/go-to-problem.ts';
import { useSaver } from '../saving/saver-context.ts';
import { deleteSelected, exitToAddAfter, redoEdit, undoEdit } from './actions.ts';
import { type Ui, useUi } from './ui.ts';

interface PageCommands {
  readonly check: () => void;
  readonly toggleView: () => void;
  readonly showTable: () => void;
}

/** Everything that can be done on this page, for Ctrl+K and for the keys listed under "?". */
export function usePageCommands({ check, toggleView, showTable }: PageCommands): void {
  const editor = useEditor();
  const ui = useUi();
  const saver = useSaver();
  const isReadOnly = useIsReadOnly();
  const group = 'Workflow';
  const edits: readonly Command[] = [
    {
      id: 'workflow.add',
      label: 'Add a step after the selected one',
      group,
      keys: 'a',
      icon: Plus,
      run: () => askToAdd(editor, ui),
    },
    {
      id: 'workflow.connect',
      label: 'Connect the selected step to',
      group,
      keys: 'c',
      icon: Cable,
      run: () => askToConnect(editor, ui),
    },
    {
      id: 'workflow.delete',
      label: 'Delete what is selected',
      group,
      keys: 'delete',
      icon: Trash2,
      run: () => deleteSelected(editor),
    },
    { id: 'workflow.undo', label: 'Undo', group, keys: 'mod+z', icon: Undo2, run: () => undoEdit(editor) },
    { id: 'workflow.redo', label: 'Redo', group, keys: 'mod+shift+z', icon: Redo2, run: () => redoEdit(editor) },
    { id: 'workflow.redo-too', label: 'Redo', group, keys: 'mod+y', icon: Redo2, run: () => redoEdit(editor) },
    { id: 'workflow.save', label: 'Save the draft', group, keys: 'mod+s', icon: Save, run: () => void saver.flush() },
    {
      id: 'workflow.details',
      label: 'Change name and description',
      group,
      icon: Pencil,
      run: () => ui.setState({ dialog: { is: 'details' } }),
    },
    {
      id: 'workflow.publish',
      label: 'Publish',
      group,
      icon: Rocket,
      run: () => ui.setState({ dialog: { is: 'publish' } }),
    },
  ];
  useCommands([
    ...(isReadOnly ? [] : edits),
    { id: 'workflow.check', label: 'Check for problems', group, icon: CircleCheck, run: check },
    {
      id: 'workflow.find',
      label: 'Find a step',
      group,
      keys: '/',
      icon: Search,
      run: () => ui.setState({ dialog: { is: 'find' } }),
    },
    {
      id: 'workflow.next-problem',
      label: 'Go to the next problem',
      group,
      keys: 'f8',
      icon: TriangleAlert,
      run: () => goToNextProblem(editor, ui, 1),
    },
    {
      id: 'workflow.previous-problem',
      label: 'Go to the previous problem',
      group,
      keys: 'shift+f8',
      icon: TriangleAlert,
      run: () => goToNextProblem(editor, ui, -1),
    },
    {
      id: 'workflow.versions',
      label: 'Show versions',
      group,
      keys: 'v',
      icon: History,
      run: () => ui.setState({ side: 'versions' }),
    },
    {
      id: 'workflow.table',
      label: 'Read the workflow as a table of rules',
      group,
      keys: 'w',
      icon: TableProperties,
      run: showTable,
    },
    {
      id: 'workflow.try',
      label: 'Try the draft',
      group,
      keys: 't',
      icon: FlaskConical,
      run: () => ui.setState({ side: 'try' }),
    },
    { id: 'workflow.tour', label: 'Show me around', group, icon: Signpost, run: () => ui.setState({ tour: 0 }) },
    {
      id: 'workflow.view',
      label: 'Switch between canvas and outline',
      group,
      keys: 'o',
      icon: ListTree,
      run: toggleView,
    },
  ]);
}

function askToAdd(editor: Editor, ui: Ui): void {
  ui.setState({ dialog: { is: 'add', from: exitToAddAfter(editor) } });
}

function askToConnect(editor: Editor, ui: Ui): void {
  const from = exitToAddAfter(editor);
  if (from) ui.setState({ dialog: { is: 'connect', source: from.source } });
  else announce('Select a step with a way out first');
}
