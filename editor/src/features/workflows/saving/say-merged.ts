import type { WorkflowDraft } from '../../../../../shared/api/workflow-operations.ts';
import { diffDocuments } from '../../../../../shared/workflow/diff/diff-documents.ts';
import { diffWords } from '../../../../../shared/workflow/diff/diff-words.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { spokenWords, t } from '../../../i18n/translate.ts';
import { toast } from '../../../ui/toast.tsx';
import { messages } from './messages.ts';

/** What somebody saved is on the page now, beside one's own changes: who it was, and what they changed. */
export function sayMerged({ editedBy, document }: WorkflowDraft, base: WorkflowDocument): void {
  const lines = diffWords(base, document, diffDocuments(base, document, spokenWords()), spokenWords());
  const [first] = lines;
  if (!first) return;
  const { sentence } = first;
  toast(t(messages.savedMeanwhile, { name: editedBy }), {
    meaning: 'information',
    detail: lines.length > 1 ? t(messages.andMore, { sentence, count: lines.length - 1 }) : sentence,
  });
}
