import type { WorkflowDocument } from './document.ts';

/** An id that no node has yet: `condition-2`. Readable, since ids show up in rule ids and traces. */
export function freshNodeId({ nodes }: Pick<WorkflowDocument, 'nodes'>, kind: string): string {
  return firstFree(kind, new Set(nodes.map(({ id }) => id)));
}

/** An id that no edge has yet, after the exit that it leaves by. */
export function freshEdgeId({ edges }: Pick<WorkflowDocument, 'edges'>, source: string, exit: string): string {
  // Ids hold at most 64 characters; both parts may be that long.
  return firstFree(`${source}-${exit}`.slice(0, 56), new Set(edges.map(({ id }) => id)));
}

/** `billing`, `billing-2`, … : the first that is not taken. */
export function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
