import { sentenceOfNode } from '../../../../../shared/workflow/check-node.ts';
import { undisguised } from '../../../../../shared/workflow/disguises.ts';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { isNodeKind, nodeKinds } from '../../../../../shared/workflow/nodes/index.ts';
import type { Exit } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { currentLanguage, t } from '../../../i18n/translate.ts';
import { exitLabels, kindTitles, messages } from './messages.ts';

/** Names that stand for ids in sentences. */
export interface Names {
  readonly queues: ReadonlyMap<string, string>;
  readonly calendars: ReadonlyMap<string, string>;
}

export const titleOfKind = (kind: string): string =>
  isNodeKind(kind) ? t(kindTitles[kind]) : t(messages.unknownKind, { kind });

/** How an exit is called: as its kind of step has it, or as somebody named it. */
export function exitName({ id, label }: Exit): string {
  const own = id in exitLabels ? exitLabels[id as keyof typeof exitLabels] : undefined;
  if (own?.defaultMessage === label) return t(own);
  return label === '' ? t(messages.noName) : label;
}

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

/** A kind of step inside an English sentence; where nouns have capitals, they keep them. */
export const lowerInside = (title: string): string => (currentLanguage() === 'de' ? title : title.toLowerCase());

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
