import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { firstFree } from '../../../../../shared/workflow/fresh-id.ts';

export { firstFree };

/** An id that no node has yet: `condition-2`. Readable, since ids show up in rule ids and traces. */
export function freshNodeId({ nodes }: WorkflowDocument, kind: string): string {
  return firstFree(kind, new Set(nodes.map(({ id }) => id)));
}

/** An id that no edge has yet, after the exit that it leaves by. */
export function freshEdgeId({ edges }: WorkflowDocument, source: string, exit: string): string {
  // Ids hold at most 64 characters; both parts may be that long.
  return firstFree(`${source}-${exit}`.slice(0, 56), new Set(edges.map(({ id }) => id)));
}

/** Lower case, digits and dashes out of any words: "Günther & Söhne" becomes "gunther-sohne". */
export function slugOf(words: string, fallback: string, maxLength = 32): string {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? fallback : slug;
}
