import { type NodeKind, nodeKind, nodeKinds } from '../../../../../shared/workflow/nodes/index.ts';
import { ownExits } from '../../../../../shared/workflow/nodes/own-exits.ts';
import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.document', {
  unknownKind: 'Unknown: {kind}',
  noName: 'no name',
  guardrail: 'Guardrail',
  guardrailHelp: 'Tried before all rules that are no guardrails',
  firstThatHolds: 'Takes the first that holds',
  stepRole: 'step',
  problemCount: '{count, plural, one {# problem} other {# problems}}',
  showProblems: 'Show {count, plural, one {# problem} other {# problems}}',
  selected: 'selected',
  groupStart: 'Start',
  groupDecide: 'Decide',
  groupAct: 'Act',
  groupOutcome: 'Outcome',
  groupNote: 'Beside the flow',
});

/** What kinds of steps are called, in English by the domain itself. */
export const kindTitles = defineMessages('workflows.kindTitle', wordsOfKinds('title'));
export const kindDescriptions = defineMessages('workflows.kindDescription', wordsOfKinds('description'));

function wordsOfKinds(which: 'title' | 'description'): Record<NodeKind, string> {
  const kinds = Object.keys(nodeKinds) as NodeKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, nodeKind(kind)[which]])) as Record<NodeKind, string>;
}

/** The exits that a kind of step has by itself; those of cases, bands and choices bear the names that people gave them. */
export const exitLabels = defineMessages('workflows.exit', ownExits);
