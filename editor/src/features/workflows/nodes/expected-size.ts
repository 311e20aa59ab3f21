import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import type { Exit } from '../../../../../shared/workflow/nodes/node-kind.ts';
import type { Size, Sizes } from '../arrange/boxes.ts';
import { exitsShown, groupOfKind } from '../document/step-facts.ts';
import { stepSentence } from '../document/step-words.ts';

/*
 * The measures of a card as its style sheet draws it, in pixels.
 */
const width = 240;
const pill = 36;
const frame = 2;
const head = 28;
const belowHeadOfOutcome = 8;
const belowWords = 8;
const line = { label: 18.9, sentence: 18.9, under: 17.55, crowdedExit: 13.2 };
const exitsRow = { two: 27.6, crowded: 9 };
/** How many letters a line takes, on average: of a sentence, and of the names of all exits together. */
const lineLength = { words: 33, exits: 36 };

const expected = new WeakMap<WorkflowNode, Size>();

/** The room that each step's card takes: as it was measured, else near enough to draw by until it is. */
export const sizesOf = (steps: readonly WorkflowNode[], measured: Sizes): Sizes =>
  new Map(steps.map((step) => [step.id, sizeOfStep(step, measured)]));

export function sizeOfStep(step: WorkflowNode, measured: Sizes): Size {
  const known = measured.get(step.id) ?? expected.get(step);
  if (known) return known;
  const size = expectedSize(step);
  expected.set(step, size);
  return size;
}

function expectedSize(step: WorkflowNode): Size {
  const group = groupOfKind(step.kind);
  if (group === 'start') return { width, height: pill };
  const lines = stepSentence(step).length > lineLength.words ? 2 : 1;
  const words = step.label === undefined ? lines * line.sentence : line.label + lines * line.under;
  const ofOutcome = group === 'outcome' ? belowHeadOfOutcome : 0;
  const height = frame + head + ofOutcome + words + belowWords + exitsHeight(exitsShown(step));
  return { width, height: Math.round(height) };
}

function exitsHeight(exits: readonly Exit[]): number {
  if (exits.length < 2) return 0;
  if (exits.length === 2) return exitsRow.two;
  const isWrapped = exits.some(({ label }) => label.length > lineLength.exits / exits.length);
  return exitsRow.crowded + line.crowdedExit * (isWrapped ? 2 : 1);
}
