import type { QueryClient } from '@tanstack/react-query';
import type { WorkflowDraft } from '../../../../../shared/api/workflow-operations.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { call, keyOf } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { firstFree, slugOf } from '../document/ids.ts';
import { messages } from './messages.ts';

/** Names hold at most 80 characters, and both ends of one should be seen. */
const longestName = 72;

/** A new workflow with this drawing: a draft of its own, with nothing live. */
export async function saveAsCopy(document: WorkflowDocument, queries: QueryClient): Promise<WorkflowDraft> {
  const { workflows } = await call('listWorkflows');
  const name = t(messages.copyName, { name: document.name.slice(0, longestName) });
  const id = firstFree(slugOf(name, 'workflow', 48), new Set(workflows.map((workflow) => workflow.id)));
  const saved = await call('saveWorkflow', {
    params: { workflowId: id },
    body: { revision: 0, document: { ...document, id, name } },
  });
  void queries.invalidateQueries({ queryKey: keyOf('listWorkflows') });
  return saved;
}
