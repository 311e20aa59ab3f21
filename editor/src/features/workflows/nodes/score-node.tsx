import { memo } from 'react';
import { NodeFrame } from './node-frame.tsx';
import type { StepNodeProps } from './step-node.ts';

export const ScoreNode = memo(function ScoreNode({ data, selected }: StepNodeProps) {
  return <NodeFrame step={data.step} isSelected={selected} />;
});
