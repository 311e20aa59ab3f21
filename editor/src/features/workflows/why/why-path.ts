import type { ResponseOf } from '../../../../../shared/api/operations.ts';
import type { NearestChange } from '../../../../../shared/rules/nearest-change.ts';
import type { AskedQuestion } from '../../../../../shared/workflow/asked-questions.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { drawnId } from '../../../../../shared/workflow/inline.ts';
import { exitsShown, findNode } from '../document/step-facts.ts';
import { exitName } from '../document/step-words.ts';

export type Explanation = ResponseOf<'explainDecision'>;
export type Way = Explanation['ways'][number];

/** The contract leaves the shape of a trace open; this much of it is shown. */
export const nearestOf = ({ trace }: Explanation): NearestChange | undefined =>
  (trace as { readonly nearest?: NearestChange }).nearest;

/** One step on the way of a message, with what it asked. */
export interface StepOnWay {
  readonly nodeId: string;
  /** In the order in which they were asked; none of a step that asks nothing. */
  readonly questions: readonly AskedQuestion[];
  /** The edge that was taken from it; none of the last one. */
  readonly edgeId?: string;
  /** The name of its exit, where there was more than one to take. */
  readonly exit?: string;
}

/** The way of a message through the drawing. Steps of a sub-workflow are the one step that stands for it. */
export function stepsOnWay(
  document: WorkflowDocument,
  { path }: Pick<Way, 'path'>,
  asked: readonly AskedQuestion[],
): readonly StepOnWay[] {
  const passed = [...new Set(path)];
  const drawn = [...new Set(path.map(drawnId))];
  return drawn.map((nodeId, index) => {
    const within = passed.filter((id) => drawnId(id) === nodeId);
    const questions = within.flatMap((id) => asked.filter((each) => each.nodeId === id));
    const edge = edgeTaken(document, nodeId, drawn[index + 1], questions);
    const exit = edge && exitTaken(document, nodeId, edge.exit);
    return { nodeId, questions, ...(edge && { edgeId: edge.id }), ...(exit !== undefined && { exit }) };
  });
}

/** Of several edges that lead to the next step, the one whose question held, else the one that nothing was asked about. */
function edgeTaken(
  { edges }: WorkflowDocument,
  nodeId: string,
  next: string | undefined,
  questions: readonly AskedQuestion[],
) {
  const between = edges.filter(({ source, target }) => source === nodeId && target === next);
  const held = questions.find(({ condition }) => condition.result === 'true')?.exit;
  const asked = new Set(questions.map(({ exit }) => exit));
  return between.find(({ exit }) => (held === undefined ? !asked.has(exit) : exit === held)) ?? between[0];
}

function exitTaken(document: WorkflowDocument, nodeId: string, exit: string): string | undefined {
  const node = findNode(document, nodeId);
  const exits = node ? exitsShown(node) : [];
  const known = exits.length < 2 ? undefined : exits.find(({ id }) => id === exit);
  return known && exitName(known);
}
