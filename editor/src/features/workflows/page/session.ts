import type { QueryClient } from '@tanstack/react-query';
import type { WorkflowDraft } from '../../../../../shared/api/workflow-operations.ts';
import { call, keyOf } from '../../../app/api-client.ts';
import { createEditor, type Editor } from '../document/editor.ts';
import { toFindings } from '../document/problems.ts';
import { conflictFrom } from '../saving/conflict.ts';
import { createSaver, type Saver } from '../saving/saver.ts';
import { sayMerged } from '../saving/say-merged.ts';
import { createUi, type Ui } from './ui.ts';

/** One workflow open in one tab. */
export interface EditorSession {
  readonly editor: Editor;
  readonly saver: Saver;
  readonly ui: Ui;
}

export function openSession(draft: WorkflowDraft, isReadOnly: boolean, queries: QueryClient): EditorSession {
  const params = { workflowId: draft.id };
  const editor = createEditor({
    document: draft.document,
    findings: toFindings(draft.problems, undefined),
    isReadOnly,
  });
  const saver = createSaver(editor, draft, {
    save: (document, revision) => call('saveWorkflow', { params, body: { revision, document } }),
    read: () => call('readWorkflow', { params }),
    isStale: (error) => conflictFrom(error) !== undefined,
    onMerged: sayMerged,
    onSaved: (saved) => {
      queries.setQueryData(keyOf('readWorkflow', { params }), saved);
      void queries.invalidateQueries({ queryKey: keyOf('listWorkflows') });
    },
  });
  // Somebody who begins with an almost empty canvas looks for steps to put on it.
  return { editor, saver, ui: createUi(!isReadOnly && draft.document.nodes.length <= 2) };
}
