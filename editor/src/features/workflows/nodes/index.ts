import type { NodeTypes } from '@xyflow/react';
import type { NodeKind } from '../../../../../shared/workflow/nodes/index.ts';
import { AvailabilityNode } from './availability-node.tsx';
import { BusinessHoursNode } from './business-hours-node.tsx';
import { CollectNode } from './collect-node.tsx';
import { ConditionNode } from './condition-node.tsx';
import { ContinueNode } from './continue-node.tsx';
import { HandOffNode } from './hand-off-node.tsx';
import { NoteNode } from './note-node.tsx';
import { NotifyNode } from './notify-node.tsx';
import { OfferNode } from './offer-node.tsx';
import { ReturnToAiNode } from './return-to-ai-node.tsx';
import { ScoreNode } from './score-node.tsx';
import { SendMessageNode } from './send-message-node.tsx';
import { SetAttributeNode } from './set-attribute-node.tsx';
import { SplitNode } from './split-node.tsx';
import { StartNode } from './start-node.tsx';
import { SubWorkflowNode } from './sub-workflow-node.tsx';
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
  availability: AvailabilityNode,
  split: SplitNode,
  tag: TagNode,
  'set-attribute': SetAttributeNode,
  'send-message': SendMessageNode,
  notify: NotifyNode,
  collect: CollectNode,
  offer: OfferNode,
  'sub-workflow': SubWorkflowNode,
  'hand-off': HandOffNode,
  'return-to-ai': ReturnToAiNode,
  continue: ContinueNode,
  note: NoteNode,
  unknown: UnknownNode,
} satisfies NodeTypes & Record<NodeKind | 'unknown', unknown>;
