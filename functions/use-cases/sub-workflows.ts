import type { WorkflowDocument } from '../../shared/workflow/document.ts';
import type { WorkflowContext } from '../../shared/workflow/nodes/node-kind.ts';
import { subWorkflowsNamed } from '../../shared/workflow/nodes/sub-workflow.ts';
import type { WorkflowStore } from '../ports/workflow-store.ts';

/** More versions than this are not read for one document. */
const mostRead = 200;

/** Every version that a document stands on, by itself or by its sub-workflows, read once each. */
export async function subWorkflowsOf(
  workflows: Pick<WorkflowStore, 'version' | 'document'>,
  document: WorkflowDocument,
): Promise<NonNullable<WorkflowContext['subWorkflow']>> {
  const found = new Map<string, WorkflowDocument | undefined>();
  const todo = [...subWorkflowsNamed(document.nodes)];
  for (let next = todo.pop(); next && found.size < mostRead; next = todo.pop()) {
    const key = keyOf(next.workflowId, next.version);
    if (found.has(key)) continue;
    const version = await workflows.version(next.workflowId, next.version);
    const read = version && (await workflows.document(version.documentHash));
    found.set(key, read);
    if (read) todo.push(...subWorkflowsNamed(read.nodes));
  }
  return (workflowId, version) => found.get(keyOf(workflowId, version));
}

const keyOf = (workflowId: string, version: number): string => `${workflowId}@${version}`;
