import { useReactFlow } from '@xyflow/react';
import { type PointerEvent, useMemo, useRef } from 'react';
import type { Place } from '../document/commands.ts';

/** Where on the canvas the pointer is; `undefined` while it is elsewhere. */
export function usePointerPlace() {
  const { screenToFlowPosition } = useReactFlow();
  const pointer = useRef<Place>(undefined);
  return useMemo(
    () => ({
      place: () => pointer.current && screenToFlowPosition(pointer.current),
      onPointerMove: ({ clientX, clientY }: PointerEvent) => {
        pointer.current = { x: clientX, y: clientY };
      },
      onPointerLeave: () => {
        pointer.current = undefined;
      },
    }),
    [screenToFlowPosition],
  );
}
