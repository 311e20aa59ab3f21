import { memo } from 'react';
import { NodeFrame } from './node-frame.tsx';
import type { StepNodeProps } from './step-node.ts';

export const SwitchNode = memo(function SwitchNode({ data, selected }: StepNodeProps) {
  return <NodeFrame step={data.step} isSelected={selected} brief="Takes the first that holds" />;
});
