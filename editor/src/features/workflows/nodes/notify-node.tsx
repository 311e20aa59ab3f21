import { memo } from 'react';
import { NodeFrame } from './node-frame.tsx';
import type { StepNodeProps } from './step-node.ts';

export const NotifyNode = memo(function NotifyNode({ data, selected }: StepNodeProps) {
  return <NodeFrame step={data.step} isSelected={selected} />;
});
