import { useLayoutEffect, useRef, useState } from 'react';
import { prefersLessMotion } from '../../../app/media-query.ts';
import type { StepFlowNode } from '../nodes/step-node.ts';
import { glideFrom } from './glide.ts';

/** Cards that an edit, or undoing one, puts far away glide there, and their connections with them. */
export function useGlide(nodes: StepFlowNode[]): StepFlowNode[] {
  const [gliding, setGliding] = useState<StepFlowNode[]>();
  const shown = useRef<readonly StepFlowNode[]>(nodes);
  useLayoutEffect(() => {
    const glide = prefersLessMotion() ? undefined : glideFrom(shown.current, nodes, performance.now());
    shown.current = nodes;
    if (!glide) {
      setGliding(undefined);
      return undefined;
    }
    let frame = 0;
    const draw = (nowMs: number): void => {
      if (glide.isOver(nowMs)) {
        shown.current = nodes;
        setGliding(undefined);
        return;
      }
      const next = glide.at(nowMs);
      shown.current = next;
      setGliding(next);
      frame = requestAnimationFrame(draw);
    };
    draw(performance.now());
    return () => cancelAnimationFrame(frame);
  }, [nodes]);
  return gliding ?? nodes;
}
