import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { nodeKinds } from '../../../../../shared/workflow/nodes/index.ts';
import { rowHeight } from './grid.ts';
import { firstFree, slugOf } from './ids.ts';

/** The smallest workflow that works: whoever writes gets a person. From there, questions go in between. */
export function newDocument(
  name: string,
  takenIds: ReadonlySet<string>,
  queueId: string | undefined,
): WorkflowDocument {
  return {
    schemaVersion: 1,
    id: firstFree(slugOf(name, 'workflow', 48), takenIds),
    name,
    nodes: [
      { id: 'start', kind: 'start', data: { ...nodeKinds.start.defaults }, position: { x: 0, y: 0 } },
      {
        id: 'hand-off',
        kind: 'hand-off',
        data: { ...nodeKinds['hand-off'].defaults, ...(queueId !== undefined && { queueId }) },
        position: { x: 0, y: rowHeight },
      },
    ],
    edges: [{ id: 'start-next', source: 'start', exit: 'next', target: 'hand-off' }],
  };
}
