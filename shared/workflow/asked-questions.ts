import {
  type Condition,
  groupOf,
  isComparison,
  isCount,
  isGroup,
  isTrend,
  partPath,
  partsOf,
} from '../rules/condition.ts';
import type { ConditionTrace } from '../rules/trace-condition.ts';
import type { WorkflowDocument } from './document.ts';
import { keyOfPlace, type LitCondition, placeAsked } from './lit-conditions.ts';
import { nodeQuestions, sourceMap } from './source-map.ts';

/** A question of a node, with what a message found at each part of it. */
export interface AskedQuestion {
  readonly nodeId: string;
  readonly exit: string;
  readonly condition: ConditionTrace;
}

/**
 * The questions that a message came to, in drawing order: the document has what was asked, `lit` has what was found.
 * @param document with the steps of its sub-workflows, as `litConditions` was told them
 */
export function askedQuestions(document: WorkflowDocument, lit: readonly LitCondition[]): readonly AskedQuestion[] {
  const sources = sourceMap(document);
  const found = new Map(lit.map((each) => [keyOfPlace(each), each]));
  return document.nodes.flatMap((node) =>
    nodeQuestions(node, document.id).flatMap(({ exit, condition }): AskedQuestion[] => {
      const at = (part: string) => found.get(keyOfPlace(placeAsked(sources, { nodeId: node.id, exit }, part)));
      return at('') ? [{ nodeId: node.id, exit, condition: withFound(condition, at) }] : [];
    }),
  );
}

function withFound(condition: Condition, at: (part: string) => LitCondition | undefined, path = ''): ConditionTrace {
  const { result, actual, recent = [] } = at(path) ?? { result: 'unknown' };
  if (isComparison(condition)) return { ...condition, ...(actual !== undefined && { actual }), result };
  if (isCount(condition) || isTrend(condition)) return { over: condition, recent, result };
  const members = partsOf(condition).map((part, index) =>
    withFound(part, at, [path, partPath(condition, index)].filter((each) => each !== '').join('.')),
  );
  if (isGroup(condition)) {
    const { kind } = groupOf(condition);
    return 'of' in condition ? { kind, least: condition.atLeast, members, result } : { kind, members, result };
  }
  const { op, value, score } = condition;
  return { kind: 'score', op, value, weights: score.map(({ weight }) => weight), members, result };
}
