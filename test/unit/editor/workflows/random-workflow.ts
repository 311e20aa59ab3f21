import fc from 'fast-check';
import { addNodeAfter, connectExit } from '../../../../editor/src/features/workflows/document/commands.ts';
import { groupNodes } from '../../../../editor/src/features/workflows/document/groups.ts';
import { exitsShown } from '../../../../editor/src/features/workflows/document/step-facts.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import type { NodeKind } from '../../../../shared/workflow/nodes/index.ts';
import { smallWorkflow } from './samples.ts';

const kinds: readonly NodeKind[] = ['condition', 'switch', 'tag', 'hand-off', 'continue', 'business-hours', 'split'];

/** Workflows that grow and connect as a person lets them, with groups now and then; the numbers choose where. */
export const randomWorkflow = (): fc.Arbitrary<WorkflowDocument> =>
  fc
    .array(fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(1_000), to: fc.nat(1_000), joins: fc.boolean() }), {
      maxLength: 24,
    })
    .map((edits) => edits.reduce(edited, smallWorkflow()));

function edited(
  document: WorkflowDocument,
  { kind, at, to, joins }: { kind: NodeKind; at: number; to: number; joins: boolean },
): WorkflowDocument {
  const exits = document.nodes.flatMap((node) => exitsShown(node).map(({ id }) => ({ source: node.id, exit: id })));
  const from = exits[at % exits.length];
  const target = document.nodes[to % document.nodes.length];
  if (!from || !target) return document;
  if (joins) return connectExit(document, { ...from, target: target.id });
  if (to % 11 === 0) return groupNodes(document, new Set([from.source, target.id]), `Group ${to}`);
  return addNodeAfter(document, from, kind, { x: (at % 40) * 50, y: (to % 40) * 50 });
}
