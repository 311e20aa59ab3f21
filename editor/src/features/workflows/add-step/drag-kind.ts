import type { DragEvent } from 'react';
import { isNodeKind, type NodeKind } from '../../../../../shared/workflow/nodes/index.ts';

/**
 * The kind being dragged from the panel. While a drag is under way the browser shows the names of what is dragged, not
 * the contents; so the kind is part of the name.
 */
const prefix = 'application/x-baton-step-';

export function startDrag(event: DragEvent, kind: NodeKind): void {
  event.dataTransfer.setData(`${prefix}${kind}`, kind);
  event.dataTransfer.effectAllowed = 'copy';
}

export function draggedKind({ dataTransfer }: DragEvent): NodeKind | undefined {
  const kind = dataTransfer.types.find((type) => type.startsWith(prefix))?.slice(prefix.length) ?? '';
  return isNodeKind(kind) ? kind : undefined;
}
