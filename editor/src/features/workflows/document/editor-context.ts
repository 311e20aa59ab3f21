import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import type { Editor, EditorState } from './editor.ts';

export const EditorContext = createContext<Editor | undefined>(undefined);

/** @throws {Error} outside an editor page, which is our bug */
export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error('There is no editor around this component.');
  return editor;
}

/** Draws again only when the selected part changes; the selector must give the same object for the same state. */
export function useEditorState<Part>(selector: (state: EditorState) => Part): Part {
  return useStore(useEditor().store, selector);
}

export const useDocument = () => useEditorState((state) => state.history.present);

export const useIsReadOnly = (): boolean => useEditorState((state) => state.isReadOnly);

/** The one selected step; `undefined` where none or several are selected. */
export function useSelectedNode(): WorkflowNode | undefined {
  return useEditorState(selectedNode);
}

export function selectedNode({ selection, history }: EditorState): WorkflowNode | undefined {
  const [id, ...more] = selection.nodes;
  return id === undefined || more.length > 0 ? undefined : history.present.nodes.find((node) => node.id === id);
}

const none: readonly Problem[] = [];

export const useNodeProblems = (id: string): readonly Problem[] =>
  useEditorState((state) => state.findings.byNode.get(id) ?? none);
