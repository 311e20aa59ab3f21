import * as fc from 'fast-check';
import * as commands from '../../../../editor/src/features/workflows/document/commands.ts';
import { groupNodes } from '../../../../editor/src/features/workflows/document/groups.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { type NodeKind, nodeKinds } from '../../../../shared/workflow/nodes/index.ts';

/** Numbers that pick a command and its arguments out of whatever the document holds at that moment. */
export const anyEdit = fc.record({ what: fc.nat(7), a: fc.nat(999), b: fc.nat(999), c: fc.nat(999) });
type AnyEdit = { readonly what: number; readonly a: number; readonly b: number; readonly c: number };
const kinds = Object.keys(nodeKinds) as NodeKind[];

/** The document after one of the commands, with arguments that the numbers pick. */
export function edited(document: WorkflowDocument, { what, a, b, c }: AnyEdit): WorkflowDocument {
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
  const node = pick(document.nodes, a);
  const other = pick(document.nodes, b);
  const kind = pick(kinds, c) ?? 'tag';
  const place = { x: b, y: c };
  if (!node) return commands.addNode(document, kind, place);
  switch (what) {
    case 0:
      return commands.addNode(document, kind, place);
    case 1:
      return commands.addNodeAfter(document, { source: node.id, exit: 'next' }, kind, place);
    case 2:
      return commands.moveNodes(document, new Map([[node.id, place]]));
    case 3:
      return commands.connectExit(document, {
        source: node.id,
        exit: b % 2 ? 'yes' : 'next',
        target: other?.id ?? '',
      });
    case 4:
      return commands.deleteParts(
        document,
        new Set(c % 3 ? [] : [node.id]),
        new Set([pick(document.edges, b)?.id ?? '']),
      );
    case 5:
      return commands.renameNode(document, node.id, b % 2 ? `Name ${c}` : '');
    case 6:
      return groupNodes(document, new Set([node.id, other?.id ?? '']), `Group ${c}`);
    default:
      return commands.updateData(
        document,
        node.id,
        structuredClone(pick(kinds, c) === 'switch' ? nodeKinds.switch.defaults : node.data),
      );
  }
}
