import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { exportName, exportText } from '../../../../../shared/workflow/exchange.ts';

/** Hands the workflow to the browser as a file to keep. */
export function downloadWorkflow(document: WorkflowDocument): void {
  const address = URL.createObjectURL(new Blob([exportText(document)], { type: 'application/json' }));
  const link = window.document.createElement('a');
  link.href = address;
  link.download = exportName(document);
  link.click();
  URL.revokeObjectURL(address);
}
