import type * as z from 'zod';
import type { WorkflowEdge, WorkflowNode } from '../../../shared/workflow/document.ts';
import type { NodeKind, nodeKinds } from '../../../shared/workflow/nodes/index.ts';

/** Small makers of nodes, so that the workflow reads as a list, and the data of each node is checked by its own type. */
type Position = WorkflowNode['position'];
type DataOf<Kind extends NodeKind> = z.infer<(typeof nodeKinds)[Kind]['schema']>;

const node = <Kind extends NodeKind>(
  kind: Kind,
  id: string,
  label: string | undefined,
  position: Position,
  data: DataOf<Kind>,
): WorkflowNode => ({ id, kind, ...(label && { label }), data: { ...data }, position });

export const start = (id: string, position: Position): WorkflowNode =>
  node('start', id, undefined, position, { channels: [] });

export const condition = (
  id: string,
  label: string,
  position: Position,
  asked: DataOf<'condition'>['condition'],
): WorkflowNode => node('condition', id, label, position, { condition: asked });

export const switchOn = (
  id: string,
  label: string,
  position: Position,
  cases: DataOf<'switch'>['cases'],
): WorkflowNode => node('switch', id, label, position, { cases });

export const businessHours = (id: string, label: string, position: Position, calendarId: string): WorkflowNode =>
  node('business-hours', id, label, position, { calendarId });

export const tag = (id: string, label: string, position: Position, tags: string[]): WorkflowNode =>
  node('tag', id, label, position, { tags });

export const handOff = (id: string, label: string, position: Position, data: DataOf<'hand-off'>): WorkflowNode =>
  node('hand-off', id, label, position, data);

export const continueNode = (id: string, label: string, position: Position): WorkflowNode =>
  node('continue', id, label, position, {});

export const edge = (source: string, exit: string, target: string): WorkflowEdge => ({
  id: `${source}-${exit}`,
  source,
  exit,
  target,
});
