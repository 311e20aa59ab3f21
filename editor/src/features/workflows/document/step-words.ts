import { sentenceOfNode } from '../../../../../shared/workflow/check-node.ts';
import { undisguised } from '../../../../../shared/workflow/disguises.ts';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { isNodeKind } from '../../../../../shared/workflow/nodes/index.ts';
import type { Exit } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { isOwnExit, ownExits } from '../../../../../shared/workflow/nodes/own-exits.ts';
import { currentLanguage, spokenWords, t } from '../../../i18n/translate.ts';
import { exitLabels, kindTitles, messages } from './messages.ts';
import { wordsOf } from './words.ts';

/** Names that stand for ids in sentences. */
export interface Names {
  readonly queues: ReadonlyMap<string, string>;
  readonly calendars: ReadonlyMap<string, string>;
}

export const titleOfKind = (kind: string): string =>
  isNodeKind(kind) ? t(kindTitles[kind]) : t(messages.unknownKind, { kind });

/** How an exit is called: as its kind of step has it, or as somebody named it. */
export function exitName({ id, label }: Exit): string {
  if (isOwnExit(id) && ownExits[id] === label) return t(exitLabels[id]);
  return label === '' ? t(messages.noName) : label;
}

/** How a step is called in lists, dialogs and announcements: its own name, or what it does. */
export const stepName = (node: WorkflowNode, names?: Names): string =>
  node.label === undefined ? stepSentence(node, names) : undisguised(node.label);

/** The sentence on a card. Queues and hours go by their names, where they are known. */
export const stepSentence = (node: WorkflowNode, names?: Names): string =>
  sentenceOfNode(node, names ? wordsOf(names) : spokenWords());

/** A kind of step inside an English sentence; where nouns have capitals, they keep them. */
export const lowerInside = (title: string): string => (currentLanguage() === 'de' ? title : title.toLowerCase());
