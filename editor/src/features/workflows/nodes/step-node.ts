import type { Node, NodeProps } from '@xyflow/react';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';

/** A node of the document as React Flow holds it. */
export type StepFlowNode = Node<{ readonly step: WorkflowNode }>;

export type StepNodeProps = NodeProps<StepFlowNode>;

/** The one way into a node. */
export const entryId = 'in';
