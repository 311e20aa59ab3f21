import type { WorkflowNode } from '../../../../../../shared/workflow/document.ts';
import type { NodeForm } from '../use-node-form.ts';

export interface FormProps {
  readonly form: NodeForm;
  readonly node: WorkflowNode;
}
