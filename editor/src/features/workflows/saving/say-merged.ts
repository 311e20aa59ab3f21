import type { WorkflowDraft } from '../../../../../shared/api/workflow-operations.ts';
import { diffDocuments } from '../../../../../shared/workflow/diff/diff-documents.ts';
import { diffWords } from '../../../../../shared/workflow/diff/diff-words.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { toast } from '../../../ui/toast.tsx';

/** What somebody saved is on the page now, beside one's own changes: who it was, and what they changed. */
export function sayMerged({ editedBy, document }: WorkflowDraft, base: WorkflowDocument): void {
  const lines = diffWords(base, document, diffDocuments(base, document));
  const [first] = lines;
  if (!first) return;
  const more = lines.length > 1 ? ` And ${lines.length - 1} more.` : '';
  toast(`${editedBy} saved meanwhile: both your changes and theirs are kept`, {
    meaning: 'information',
    detail: `${first.sentence}${more}`,
  });
}
