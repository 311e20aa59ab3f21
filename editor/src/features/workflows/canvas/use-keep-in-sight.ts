import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { prefersLessMotion } from '../../../app/media-query.ts';
import { useEditor } from '../document/editor-context.ts';
import { findNode } from '../document/step-facts.ts';
import { useUi } from '../page/ui.ts';

const margin = 32;
/** What the list of kinds covers at the left. */
export const paletteRoom = 312;
const card = { width: 240, height: 120 };
/** Below this zoom nobody reads a card; going to one comes nearer. */
const leastZoom = 0.3;
const readableZoom = 0.8;

/** Brings the selected step into sight, and moves the canvas no further than it must. */
export function useKeepInSight(): void {
  const editor = useEditor();
  const ui = useUi();
  const { getViewport, setViewport, setCenter } = useReactFlow();
  const flow = useStoreApi();
  useEffect(() => {
    const show = (id: string): void => {
      const node = findNode(editor.document(), id);
      const { width, height } = flow.getState();
      if (!node || width === 0 || editor.store.getState().isDragging) return;
      const { x, y, zoom } = getViewport();
      const motion = { duration: prefersLessMotion() ? 0 : 180 };
      const { x: left, y: top } = node.position;
      if (zoom < leastZoom) {
        void setCenter(left + card.width / 2, top + card.height / 2, { zoom: readableZoom, ...motion });
        return;
      }
      const next = {
        zoom,
        x: x + shift(left * zoom + x, card.width * zoom, width, ui.getState().isPaletteOpen ? paletteRoom : margin),
        y: y + shift(top * zoom + y, card.height * zoom, height, margin),
      };
      if (next.x !== x || next.y !== y) void setViewport(next, motion);
    };
    // The side may open with the selection; the canvas knows its new width a frame later.
    const soon = (id: string): void => void requestAnimationFrame(() => requestAnimationFrame(() => show(id)));
    const { focusRequest } = editor.store.getState();
    if (focusRequest) soon(focusRequest.id);
    return editor.store.subscribe((state, before) => {
      const [only, ...more] = state.selection.nodes;
      const isAsked = state.focusRequest !== undefined && state.focusRequest !== before.focusRequest;
      if (isAsked) soon(state.focusRequest.id);
      else if (state.selection !== before.selection && only !== undefined && more.length === 0) soon(only);
    });
  }, [editor, ui, flow, getViewport, setViewport, setCenter]);
}

/** How far to move so that a stretch at `start` lies inside, with margins; 0 where it does already. */
function shift(start: number, length: number, room: number, before: number): number {
  if (start < before) return before - start;
  const over = start + length - (room - margin);
  // What is wider than the room shows its beginning.
  return over > 0 ? -Math.min(over, start - before) : 0;
}
