import { memo } from 'react';
import { NodeFrame } from './node-frame.tsx';
import type { StepNodeProps } from './step-node.ts';

export const ReturnToAiNode = memo(function ReturnToAiNode({ data, selected }: StepNodeProps) {
  return <NodeFrame step={data.step} isSelected={selected} fill="assistant" />;
});
