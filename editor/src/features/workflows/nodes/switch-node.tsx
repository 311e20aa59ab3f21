import { memo } from 'react';
import { t } from '../../../i18n/translate.ts';
import { messages } from '../document/messages.ts';
import { NodeFrame } from './node-frame.tsx';
import type { StepNodeProps } from './step-node.ts';

export const SwitchNode = memo(function SwitchNode({ data, selected }: StepNodeProps) {
  return <NodeFrame step={data.step} isSelected={selected} brief={t(messages.firstThatHolds)} />;
});
