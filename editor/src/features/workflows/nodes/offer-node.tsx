import { memo } from 'react';
import { NodeFrame } from './node-frame.tsx';
import type { StepNodeProps } from './step-node.ts';

export const OfferNode = memo(function OfferNode({ data, selected }: StepNodeProps) {
  return <NodeFrame step={data.step} isSelected={selected} />;
});
