import { sentenceOfNode } from '../../../../../shared/workflow/check-node.ts';
import { undisguised } from '../../../../../shared/workflow/disguises.ts';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { isNodeKind, nodeKind, nodeKinds } from '../../../../../shared/workflow/nodes/index.ts';

/** Names that stand for ids in sentences. */
export interface Names {
  readonly queues: ReadonlyMap<string, string>;
  readonly calendars: ReadonlyMap<string, string>;
}

export const titleOfKind = (kind: string): string => (isNodeKind(kind) ? nodeKind(kind).title : `Unknown: ${kind}`);

/** How a step is called in lists, dialogs and announcements: its own name, or what it does. */
export const stepName = (node: WorkflowNode, names?: Names): string =>
  node.label === undefined ? stepSentence(node, names) : undisguised(node.label);

/** The sentence on a card. Queues and hours go by their names, which the shared sentence cannot know. */
export function stepSentence(node: WorkflowNode, names?: Names): string {
  if (node.kind === 'hand-off') {
    const parsed = nodeKinds['hand-off'].schema.safeParse(node.data);
    if (parsed.success) {
      const queueId = names?.queues.get(parsed.data.queueId) ?? parsed.data.queueId;
      return nodeKinds['hand-off'].sentence({ ...parsed.data, queueId });
    }
  }
  if (node.kind === 'availability') {
    const parsed = nodeKinds.availability.schema.safeParse(node.data);
    if (parsed.success) {
      const queueId = names?.queues.get(parsed.data.queueId) ?? parsed.data.queueId;
      return nodeKinds.availability.sentence({ ...parsed.data, queueId });
    }
  }
  if (node.kind === 'business-hours') {
    const { calendarId } = node.data;
    const name = typeof calendarId === 'string' ? names?.calendars.get(calendarId) : undefined;
    if (name !== undefined) return `When ${lowerFirst(name)} say we are open`;
  }
  return sentenceOfNode(node);
}

/** "3 steps", "1 connection". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
