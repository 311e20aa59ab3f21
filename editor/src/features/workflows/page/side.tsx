import type { ReactNode } from 'react';
import { t } from '../../../i18n/translate.ts';
import { useEditor, useEditorState, useSelectedNode } from '../document/editor-context.ts';
import { CasesPanel, SelectionInspector, StepInspector, TryPanel, VersionsPanel } from './later-parts.ts';
import { messages } from './messages.ts';
import { useUi, useUiState } from './ui.ts';

/** What stands at the side: versions, a try of the draft, or what is selected; nothing where neither is. */
export function useSide(workflowId: string): { readonly label: string; readonly content: ReactNode } | undefined {
  const editor = useEditor();
  const ui = useUi();
  const side = useUiState((state) => state.side);
  const node = useSelectedNode();
  const hasSelection = useEditorState(({ selection }) => selection.nodes.size + selection.edges.size > 0);

  if (side === 'versions')
    return {
      label: t(messages.versions),
      content: <VersionsPanel workflowId={workflowId} onClose={() => ui.setState({ side: 'step' })} />,
    };
  if (side === 'try')
    return { label: t(messages.sideTry), content: <TryPanel onClose={() => ui.setState({ side: 'step' })} /> };
  if (side === 'cases')
    return { label: t(messages.sampleCases), content: <CasesPanel onClose={() => ui.setState({ side: 'step' })} /> };
  if (side !== 'step') return undefined;
  if (node) {
    const close = (): void => {
      editor.goTo(node.id); // the keyboard goes back to the card
      editor.select({});
    };
    return { label: t(messages.sideStep), content: <StepInspector node={node} onClose={close} /> };
  }
  return hasSelection
    ? { label: t(messages.sideSelection), content: <SelectionInspector onClose={() => editor.select({})} /> }
    : undefined;
}
