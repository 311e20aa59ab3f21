import type { WorkflowDocument } from '../../document.ts';
import type { WorkflowWords } from '../../language/workflow-language.ts';
import { isNodeKind } from '../../nodes/index.ts';
import type { Problem } from '../../problem.ts';
import { askThisCaseFirst, takeCaseAway } from './cases.ts';
import { connectToContinue, giveOwnId, removeConnection } from './connections.ts';
import { fillGap } from './gap.ts';
import { hearPerson } from './hear-person.ts';
import { clampValue } from './out-of-range.ts';
import { dropDeadSteps, removeExtraStart, removeLoose, takeQuestionAway } from './steps.ts';
import { mendThreshold } from './threshold.ts';

/** An edit that settles a problem, as one step that can be undone. */
export interface QuickFix {
  /** What it does, as a button says it. */
  readonly title: string;
  readonly document: WorkflowDocument;
}

export type Fixer = (problem: Problem, document: WorkflowDocument, words: WorkflowWords) => QuickFix | undefined;

/**
 * What a machine can mend without guessing what was meant. Those for steps, cases and questions that no message takes change
 * nothing that is decided; the others change just what their title says.
 */
const fixers: { readonly [code in Problem['code']]?: readonly Fixer[] } = {
  'unreachable-node': [removeLoose],
  'several-starts': [removeExtraStart],
  'unconnected-exit': [connectToContinue],
  'edge-to-nowhere': [removeConnection],
  'unknown-exit': [removeConnection],
  'several-edges-from-exit': [removeConnection],
  'duplicate-id': [giveOwnId],
  'value-out-of-range': [clampValue],
  'never-reached': [dropDeadSteps],
  'never-taken': [takeQuestionAway, takeCaseAway],
  'always-taken': [takeQuestionAway, takeCaseAway],
  'shadowed-case': [askThisCaseFirst, takeQuestionAway, takeCaseAway],
  'threshold-out-of-reach': [mendThreshold],
  'missing-case': [fillGap],
  'person-not-reached': [hearPerson],
  'no-way-to-a-person': [hearPerson],
};

/** @returns `undefined` where only a person can tell what was meant */
export function quickFix(
  problem: Problem,
  document: WorkflowDocument,
  words: WorkflowWords = {},
): QuickFix | undefined {
  const node = document.nodes.find(({ id }) => id === problem.nodeId);
  // What is wrong inside a sub-workflow is mended in that workflow. Data of an unknown kind is never touched.
  const isElsewhere = node?.kind === 'sub-workflow' && problem.code !== 'unreachable-node';
  if (isElsewhere || (node && !isNodeKind(node.kind) && problem.code !== 'unreachable-node')) return undefined;
  for (const fix of fixers[problem.code] ?? []) {
    const found = fix(problem, document, words);
    if (found) return found;
  }
  return undefined;
}
