import type { NodeTypes } from '@xyflow/react';
import type { NodeKind } from '../../../../../shared/workflow/nodes/index.ts';
import { BusinessHoursNode } from './business-hours-node.tsx';
import { ConditionNode } from './condition-node.tsx';
import { ContinueNode } from './continue-node.tsx';
import { HandOffNode } from './hand-off-node.tsx';
import { ScoreNode } from './score-node.tsx';
import { SetAttributeNode } from './set-attribute-node.tsx';
import { SplitNode } from './split-node.tsx';
import { StartNode } from './start-node.tsx';
import { SwitchNode } from './switch-node.tsx';
import { TagNode } from './tag-node.tsx';
import { UnknownNode } from './unknown-node.tsx';

/** At module level: React Flow draws every node anew when it is handed another object. */
export const nodeViews = {
  start: StartNode,
  condition: ConditionNode,
  switch: SwitchNode,
  score: ScoreNode,
  'business-hours': BusinessHoursNode,
  split: SplitNode,
  tag: TagNode,
  'set-attribute': SetAttributeNode,
  'hand-off': HandOffNode,
  continue: ContinueNode,
  unknown: UnknownNode,
} satisfies NodeTypes & Record<NodeKind | 'unknown', unknown>;
