import { addNodeAfter, insertNode } from '../../../../editor/src/features/workflows/document/commands.ts';
import { newDocument } from '../../../../editor/src/features/workflows/document/new-document.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';

export const context = {
  queueIds: ['general', 'billing'],
  calendarIds: ['office'],
  defaultLocale: 'en',
  locales: ['en'],
};

/** start -> condition, yes -> hand-off, no -> continue: the smallest workflow with a question in it. */
export function smallWorkflow(): WorkflowDocument {
  const bare = newDocument('Small', new Set(), 'general');
  const asked = insertNode(bare, { source: 'start', exit: 'next' }, 'condition');
  return addNodeAfter(asked, { source: 'condition', exit: 'no' }, 'continue', { x: 300, y: 360 });
}

export const edgesOf = ({ edges }: WorkflowDocument): readonly string[] =>
  edges.map(({ source, exit, target }) => `${source}.${exit} > ${target}`).sort();
