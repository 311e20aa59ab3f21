import type { Node, NodeProps } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';

/** A node of the document as React Flow holds it. */
export type StepFlowNode = Node<{ readonly step: WorkflowNode }>;

export type StepNodeProps = NodeProps<StepFlowNode>;

/** The one way into a node. */
export const entryId = 'in';

/** What a kind of step says about its card. */
export interface StepLook {
  readonly step: WorkflowNode;
  readonly isSelected: boolean;
  /** Start is a pill: one line, and nothing leads to it. Nothing leads to a note either. */
  readonly shape?: 'card' | 'pill' | 'note';
  /** The filled header of an outcome. */
  readonly fill?: 'person' | 'assistant';
  /** Said under the step's own name in place of the sentence, where the exits tell the rest. */
  readonly brief?: string;
  /** Small facts at the end of the header. */
  readonly aside?: ReactNode;
}
