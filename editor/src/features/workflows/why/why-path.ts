import type { ResponseOf } from '../../../../../shared/api/operations.ts';
import type { NearestChange } from '../../../../../shared/rules/nearest-change.ts';
import type { RuleTrace } from '../../../../../shared/rules/trace.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { drawnId } from '../../../../../shared/workflow/inline.ts';
import { exitsShown, findNode } from '../document/step-facts.ts';

export type Explanation = ResponseOf<'explainDecision'>;
export type Way = Explanation['ways'][number];
export type Guard = RuleTrace['guards'][number];

/** What `explainDecision` shows; the contract leaves its shape open. */
interface DecisionTrace {
  readonly rules: readonly RuleTrace[];
  readonly nearest?: NearestChange;
}

export const traceOf = ({ trace }: Explanation): DecisionTrace => trace as DecisionTrace;

/** One step on the way of a message, with what it asked. */
export interface StepOnWay {
  readonly nodeId: string;
  /** In the order in which they were asked; none of a step that asks nothing. */
  readonly guards: readonly Guard[];
  /** The name of the exit that was taken, where there was more than one to take. */
  readonly exit?: string;
}

/** The way of a message through the drawing. Steps of a sub-workflow are the one step that stands for it. */
export function stepsOnWay(document: WorkflowDocument, way: Way, { rules }: DecisionTrace): readonly StepOnWay[] {
  const guards = rules.find(({ ruleId }) => ruleId === way.ruleId)?.guards ?? [];
  return [...new Set(way.path.map(drawnId))].map((nodeId) => {
    const own = guards.filter((guard) => drawnId(guard.nodeId) === nodeId);
    const exit = exitTaken(document, nodeId, own);
    return { nodeId, guards: own, ...(exit !== undefined && { exit: exit.label }) };
  });
}

/** The edges of the way, by their ids. */
export function edgesOnWay(document: WorkflowDocument, steps: readonly StepOnWay[]): ReadonlySet<string> {
  const found = steps.slice(0, -1).flatMap(({ nodeId, guards }, index) => {
    const next = steps[index + 1]?.nodeId;
    const between = document.edges.filter(({ source, target }) => source === nodeId && target === next);
    const exit = exitTaken(document, nodeId, guards)?.id;
    // A sub-workflow leads on by its own exit, whatever was asked inside.
    const taken = between.find((edge) => edge.exit === exit) ?? between[0];
    return taken ? [taken.id] : [];
  });
  return new Set(found);
}

/** The exit whose question was answered with yes, else the one that no question names. */
function exitTaken(document: WorkflowDocument, nodeId: string, guards: readonly Guard[]) {
  const node = findNode(document, nodeId);
  const exits = node ? exitsShown(node) : [];
  if (exits.length < 2 || guards.length === 0) return undefined;
  const held = guards.find(({ holds }) => holds);
  const asked = new Set(guards.map(({ exit }) => exit));
  return held ? exits.find(({ id }) => id === held.exit) : exits.find(({ id }) => !asked.has(id));
}
