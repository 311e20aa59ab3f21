import { useEffect } from 'react';
import { useEditor } from '../document/editor-context.ts';
import { pathThrough, pathToEdge } from '../document/paths.ts';
import { useUi } from '../page/ui.ts';

const none: ReadonlySet<string> = new Set();

/** Keeps `raised` up with what is hovered, else with the one thing that is selected. Edges look themselves up in it. */
export function useRaisedPath(): void {
  const editor = useEditor();
  const ui = useUi();
  useEffect(() => {
    const update = (): void => {
      const { hovered, raised, connecting } = ui.getState();
      const { selection, history, isDragging } = editor.store.getState();
      if (isDragging) return;
      const [node, ...moreNodes] = selection.nodes;
      const [edge, ...moreEdges] = selection.edges;
      const at =
        hovered ??
        (node !== undefined && moreNodes.length === 0 ? ({ is: 'node', id: node } as const) : undefined) ??
        (edge !== undefined && moreEdges.length === 0 ? ({ is: 'edge', id: edge } as const) : undefined);
      const next =
        !at || connecting
          ? none
          : at.is === 'node'
            ? pathThrough(history.present, at.id)
            : pathToEdge(history.present, at.id);
      if (next !== raised && !(next.size === 0 && raised.size === 0)) ui.setState({ raised: next });
    };
    const stops = [
      ui.subscribe((state, before) => {
        if (state.hovered !== before.hovered || state.connecting !== before.connecting) update();
      }),
      editor.store.subscribe((state, before) => {
        if (state.selection !== before.selection || state.history.present !== before.history.present) update();
      }),
    ];
    update();
    return () => {
      for (const stop of stops) stop();
    };
  }, [editor, ui]);
}
