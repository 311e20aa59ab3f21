import { useMemo, useRef } from 'react';

/**
 * Marks the canvas while it is panned or zoomed. It is then one picture that the browser moves, rather than one that it
 * paints anew for each frame; at rest it is painted again, as sharp as its zoom allows. Past React: nothing else changes.
 */
export function useMoving() {
  const canvas = useRef<HTMLDivElement>(null);
  return useMemo(
    () => ({
      canvas,
      onMoveStart: () => canvas.current?.setAttribute('data-moving', ''),
      onMoveEnd: () => canvas.current?.removeAttribute('data-moving'),
    }),
    [],
  );
}
