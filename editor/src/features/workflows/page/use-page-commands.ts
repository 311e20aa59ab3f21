import {
  Cable,
  CircleCheck,
  FlaskConical,
  History,
  ListChecks,
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
import { t } from '../../../i18n/translate.ts';
import type { Editor } from '../document/editor.ts';
import { useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { goToNextProblem } from '../problems/go-to-problem.ts';
import { useSaver } from '../saving/saver-context.ts';
import { deleteSelected, exitToAddAfter, redoEdit, undoEdit } from './actions.ts';
import { messages } from './messages.ts';
import { openSide, type Ui, useUi } from './ui.ts';

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
  const group = t(messages.workflow);
  const edits: readonly Command[] = [
    {
      id: 'workflow.add',
      label: t(messages.addStep),
      group,
      keys: 'a',
      icon: Plus,
      run: () => askToAdd(editor, ui),
    },
    {
      id: 'workflow.connect',
      label: t(messages.connectTo),
      group,
      keys: 'c',
      icon: Cable,
      run: () => askToConnect(editor, ui),
    },
    {
      id: 'workflow.delete',
      label: t(messages.deleteSelected),
      group,
      keys: 'delete',
      icon: Trash2,
      run: () => deleteSelected(editor),
    },
    { id: 'workflow.undo', label: t(messages.undo), group, keys: 'mod+z', icon: Undo2, run: () => undoEdit(editor) },
    {
      id: 'workflow.redo',
      label: t(messages.redo),
      group,
      keys: 'mod+shift+z',
      alsoBy: 'mod+y',
      icon: Redo2,
      run: () => redoEdit(editor),
    },
    {
      id: 'workflow.save',
      label: t(messages.saveDraft),
      group,
      keys: 'mod+s',
      icon: Save,
      run: () => void saver.flush(),
    },
    {
      id: 'workflow.details',
      label: t(messages.changeDetails),
      group,
      icon: Pencil,
      run: () => ui.setState({ dialog: { is: 'details' } }),
    },
    {
      id: 'workflow.publish',
      label: t(messages.publish),
      group,
      icon: Rocket,
      run: () => ui.setState({ dialog: { is: 'publish' } }),
    },
  ];
  useCommands([
    ...(isReadOnly ? [] : edits),
    { id: 'workflow.check', label: t(messages.checkProblems), group, icon: CircleCheck, run: check },
    {
      id: 'workflow.find',
      label: t(messages.findStep),
      group,
      keys: '/',
      icon: Search,
      run: () => ui.setState({ dialog: { is: 'find' } }),
    },
    {
      id: 'workflow.next-problem',
      label: t(messages.nextProblem),
      group,
      keys: 'f8',
      icon: TriangleAlert,
      run: () => goToNextProblem(editor, ui, 1),
    },
    {
      id: 'workflow.previous-problem',
      label: t(messages.previousProblem),
      group,
      keys: 'shift+f8',
      icon: TriangleAlert,
      run: () => goToNextProblem(editor, ui, -1),
    },
    {
      id: 'workflow.versions',
      label: t(messages.showVersions),
      group,
      keys: 'v',
      icon: History,
      run: () => openSide(ui, 'versions'),
    },
    {
      id: 'workflow.table',
      label: t(messages.readTable),
      group,
      keys: 'w',
      icon: TableProperties,
      run: showTable,
    },
    {
      id: 'workflow.cases',
      label: t(messages.sampleCases),
      group,
      keys: 'e',
      icon: ListChecks,
      run: () => openSide(ui, 'cases'),
    },
    {
      id: 'workflow.try',
      label: t(messages.tryDraft),
      group,
      keys: 't',
      icon: FlaskConical,
      run: () => openSide(ui, 'try'),
    },
    { id: 'workflow.tour', label: t(messages.showAround), group, icon: Signpost, run: () => ui.setState({ tour: 0 }) },
    {
      id: 'workflow.view',
      label: t(messages.switchView),
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
  else announce(t(messages.selectFirst));
}
