import type { WorkflowDocument, WorkflowNode } from '../../../../../shared/workflow/document.ts';
import type { Exit } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { exitsShown, findNode, targetOf } from './step-facts.ts';

/** One line of the outline. */
export interface OutlineLine {
  readonly key: string;
  readonly depth: number;
  /** The exit that leads here, where there is more than one to tell apart. */
  readonly exit?: Exit | undefined;
  /** Which node the line hangs from. */
  readonly parent?: string | undefined;
  /** `step` is a node, told in full; `again` points to a node told above; `open` is an exit that leads nowhere. */
  readonly is: 'step' | 'again' | 'open';
  readonly node?: WorkflowNode | undefined;
}

interface Visit {
  readonly id: string;
  readonly depth: number;
  readonly exit?: Exit | undefined;
  readonly parent?: string | undefined;
}

/**
 * The workflow as a list in the order in which it is tried: each exit in turn, the default last. The last exit of a
 * question goes on at the same depth, as an "otherwise" does in prose, so that long chains do not creep to the right.
 */
export function outlineOf(document: WorkflowDocument): readonly OutlineLine[] {
  const lines: OutlineLine[] = [];
  const told = new Set<string>();
  const tell = (root: Visit): void => {
    const stack: (Visit | OutlineLine)[] = [root];
    for (let next = stack.pop(); next; next = stack.pop()) {
      if ('is' in next) {
        lines.push(next);
        continue;
      }
      const node = findNode(document, next.id);
      if (!node) continue;
      const { depth, exit, parent } = next;
      const isAgain = told.has(node.id);
      lines.push({
        key: `${parent ?? ''}/${exit?.id ?? ''}/${node.id}`,
        depth,
        exit,
        parent,
        node,
        is: isAgain ? 'again' : 'step',
      });
      if (isAgain) continue;
      told.add(node.id);
      stack.push(...branches(document, node, depth).reverse());
    }
  };
  const start = document.nodes.find(({ kind }) => kind === 'start');
  if (start) tell({ id: start.id, depth: 0 });
  // What nothing leads to yet comes last, roots first, so that its own steps hang from it.
  const led = new Set(document.edges.map(({ target }) => target));
  for (const { id } of document.nodes) if (!told.has(id) && !led.has(id)) tell({ id, depth: 0 });
  for (const { id } of document.nodes) if (!told.has(id)) tell({ id, depth: 0 });
  return lines;
}

function branches(document: WorkflowDocument, node: WorkflowNode, depth: number): (Visit | OutlineLine)[] {
  // A way that need not lead anywhere is told only where it does.
  const exits = exitsShown(node).filter(
    ({ id, optional }) => !optional || targetOf(document, node.id, id) !== undefined,
  );
  return exits.map((exit, index) => {
    const isLast = index === exits.length - 1;
    const below = exits.length > 1 && !isLast ? depth + 1 : depth;
    const shown = exits.length > 1 ? exit : undefined;
    const target = targetOf(document, node.id, exit.id);
    if (target !== undefined) return { id: target, depth: below, exit: shown, parent: node.id };
    return { key: `${node.id}/${exit.id}`, depth: below, exit, parent: node.id, is: 'open' };
  });
}
