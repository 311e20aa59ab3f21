import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { groupOfKind } from '../document/step-facts.ts';
import { type Names, stepName, stepSentence, titleOfKind } from '../document/step-words.ts';
import { iconOfKind } from '../nodes/looks.ts';
import type { StepChoice } from './step-list.tsx';

/** A step as a line of a list to choose from: its name, with what it is and does. */
export const stepChoice = (node: WorkflowNode, names: Names): StepChoice => ({
  id: node.id,
  title: stepName(node, names),
  description: node.label === undefined ? titleOfKind(node.kind) : stepSentence(node, names),
  icon: iconOfKind(node.kind),
  group: groupOfKind(node.kind),
});
