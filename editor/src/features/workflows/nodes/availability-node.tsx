import { memo } from 'react';
import { NodeFrame } from './node-frame.tsx';
import type { StepNodeProps } from './step-node.ts';

export const AvailabilityNode = memo(function AvailabilityNode({ data, selected }: StepNodeProps) {
  return <NodeFrame step={data.step} isSelected={selected} />;
});
