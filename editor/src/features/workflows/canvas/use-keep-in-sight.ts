import { type FitViewOptions, useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent } from 'react';
import { prefersLessMotion } from '../../../app/media-query.ts';
import type { EditorState } from '../document/editor.ts';
import { useEditor } from '../document/editor-context.ts';
import { findNode } from '../document/step-facts.ts';
import { distantZoom } from '../nodes/distant.ts';
import { sizeOfStep } from '../nodes/expected-size.ts';
import { useUi } from '../page/ui.ts';
import { isAllInSight } from './in-sight.ts';

/** What floats above the canvas: the button at its top, the controls at its bottom, the overview in its corner. */
const margin = { top: 64, left: 32, right: 32, bottom: 76 };
const corner = { width: 186, height: 132 };
/** Between a card and a sheet that covers the lower part of a small screen. */
const aboveSheet = 8;
/** What the list of kinds covers at the left. */
export const paletteRoom = 312;
/** Where nobody reads a card, going to one comes nearer. */
const readableZoom = 0.8;

/**
 * Brings the selected step into sight, and keeps it there when panels take room; moves no further than it must. With
 * nothing selected, a workflow that was wholly in sight stays so.
 */
export function useKeepInSight(fit: FitViewOptions): void {
  const editor = useEditor();
  const ui = useUi();
  const { getViewport, setViewport, setCenter, fitView } = useReactFlow();
  const flow = useStoreApi();
  const fitAgain = useEffectEvent(() => void fitView(fit));
  useEffect(() => {
    const show = (id: string): void => {
      const node = findNode(editor.document(), id);
      const { width, height, domNode } = flow.getState();
      if (!node || width === 0 || editor.store.getState().isDragging) return;
      const { x, y, zoom } = getViewport();
      const motion = { duration: prefersLessMotion() ? 0 : 180 };
      const place = node.position;
      const card = sizeOfStep(node, ui.getState().sizes);
      if (zoom < distantZoom) {
        void setCenter(place.x + card.width / 2, place.y + card.height / 2, { zoom: readableZoom, ...motion });
        return;
      }
      const left = ui.getState().isPaletteOpen ? paletteRoom : margin.left;
      const nextX = x + shift(place.x * zoom + x, card.width * zoom, left, width - margin.right);
      const covered = coveredBelow(domNode);
      const isInCorner = (place.x + card.width) * zoom + nextX > width - corner.width;
      const below = covered > 0 ? covered + aboveSheet : isInCorner ? corner.height : margin.bottom;
      const nextY = y + shift(place.y * zoom + y, card.height * zoom, margin.top, height - below);
      const next = { zoom, x: nextX, y: nextY };
      if (next.x !== x || next.y !== y) void setViewport(next, motion);
    };
    // The side may open with the selection; the canvas knows its new width a frame later.
    const soon = (id: string): void => void requestAnimationFrame(() => requestAnimationFrame(() => show(id)));
    const { focusRequest } = editor.store.getState();
    if (focusRequest) soon(focusRequest.id);
    const stops = [
      editor.store.subscribe((state, before) => {
        const only = onlySelected(state);
        const isAsked = state.focusRequest !== undefined && state.focusRequest !== before.focusRequest;
        if (isAsked) soon(state.focusRequest.id);
        else if (state.selection !== before.selection && only !== undefined) soon(only);
      }),
      flow.subscribe(({ width, height }, before) => {
        if (width === before.width && height === before.height) return;
        const { selection } = editor.store.getState();
        const only = onlySelected(editor.store.getState());
        if (only !== undefined) show(only);
        else if (
          selection.nodes.size === 0 &&
          before.width > 0 &&
          isAllInSight(before) &&
          !isAllInSight(flow.getState())
        )
          fitAgain();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [editor, ui, flow, getViewport, setViewport, setCenter]);
}

function onlySelected({ selection }: EditorState): string | undefined {
  const [only, ...more] = selection.nodes;
  return more.length === 0 ? only : undefined;
}

/** How much of the canvas a sheet covers, in pixels from the bottom; 0 where the side stands beside it. */
function coveredBelow(canvas: Element | null): number {
  const sheet = canvas?.closest('[data-panes]')?.querySelector(':scope > [data-side]');
  if (!canvas || !sheet) return 0;
  const [area, cover] = [canvas.getBoundingClientRect(), sheet.getBoundingClientRect()];
  return cover.left < area.right && cover.right > area.left ? Math.max(0, area.bottom - cover.top) : 0;
}

/** How far to move so that a stretch at `start` lies between two bounds; 0 where it does already. */
function shift(start: number, length: number, from: number, to: number): number {
  if (start < from) return from - start;
  const over = start + length - to;
  // What is wider than the room shows its beginning.
  return over > 0 ? -Math.min(over, start - from) : 0;
}
