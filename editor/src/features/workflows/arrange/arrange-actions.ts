import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { announce } from '../../../app/announcer.tsx';
import { moveNodes } from '../document/commands.ts';
import type { Editor } from '../document/editor.ts';
import { counted } from '../document/step-words.ts';
import { sizesOf } from '../nodes/expected-size.ts';
import type { Ui } from '../page/ui.ts';
import { type Axis, alignedPlaces, distributedPlaces, type Line } from './align.ts';
import { askTidy } from './ask-tidy.ts';
import type { Places } from './boxes.ts';

/** Lays all steps out anew: one step of the history. */
export async function tidyAll(editor: Editor, ui: Ui): Promise<void> {
  if (ui.getState().isTidying) return;
  ui.setState({ isTidying: true });
  try {
    const document = editor.document();
    const places = await askTidy({ document, sizes: sizesOf(document.nodes, ui.getState().sizes) });
    const isMoved = editor.edit('Tidied the workflow', (before) => moveNodes(before, places));
    announce(isMoved ? 'Tidied the workflow' : 'The workflow is tidy already');
  } catch {
    announce('The workflow could not be tidied. Nothing has changed; try again.');
  } finally {
    ui.setState({ isTidying: false });
  }
}

const lineWords: Readonly<Record<Line, string>> = {
  left: 'at the left',
  center: 'at their centers',
  right: 'at the right',
  top: 'at the top',
  middle: 'at their middles',
  bottom: 'at the bottom',
};

export function alignSelected(editor: Editor, ui: Ui, line: Line): void {
  arrange(editor, 2, `Aligned %s ${lineWords[line]}`, (nodes) =>
    alignedPlaces(nodes, line, sizesOf(nodes, ui.getState().sizes)),
  );
}

export function distributeSelected(editor: Editor, ui: Ui, axis: Axis): void {
  const words = axis === 'across' ? 'from left to right' : 'from top to bottom';
  arrange(editor, 3, `Spaced %s evenly ${words}`, (nodes) =>
    distributedPlaces(nodes, axis, sizesOf(nodes, ui.getState().sizes)),
  );
}

function arrange(
  editor: Editor,
  atLeast: number,
  words: string,
  placesOf: (nodes: readonly WorkflowNode[]) => Places,
): void {
  const { selection } = editor.store.getState();
  const nodes = editor.document().nodes.filter(({ id }) => selection.nodes.has(id));
  if (nodes.length < atLeast) {
    announce(`Select ${atLeast} or more steps first`);
    return;
  }
  const name = words.replace('%s', counted(nodes.length, 'step'));
  const isMoved = editor.edit(name, (document) => moveNodes(document, placesOf(nodes)));
  announce(isMoved ? name : 'Nothing had to move');
}
