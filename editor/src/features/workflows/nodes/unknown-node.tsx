import { memo } from 'react';
import { NodeFrame } from './node-frame.tsx';
import type { StepNodeProps } from './step-node.ts';

/** A kind that a newer Baton knows: kept as it is, shown, and reported as a problem. */
export const UnknownNode = memo(function UnknownNode({ data, selected }: StepNodeProps) {
  return <NodeFrame step={data.step} isSelected={selected} />;
});
