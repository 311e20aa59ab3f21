import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { announce } from '../../../app/announcer.tsx';
import { t } from '../../../i18n/translate.ts';
import { moveNodes } from '../document/commands.ts';
import type { Editor } from '../document/editor.ts';
import { sizesOf } from '../nodes/expected-size.ts';
import type { Ui } from '../page/ui.ts';
import { type Axis, alignedPlaces, distributedPlaces, type Line } from './align.ts';
import { askTidy } from './ask-tidy.ts';
import type { Places } from './boxes.ts';
import { messages } from './messages.ts';

/** Lays all steps out anew: one step of the history. */
export async function tidyAll(editor: Editor, ui: Ui): Promise<void> {
  if (ui.getState().isTidying) return;
  ui.setState({ isTidying: true });
  try {
    const document = editor.document();
    const places = await askTidy({ document, sizes: sizesOf(document.nodes, ui.getState().sizes) });
    const isMoved = editor.edit(t(messages.tidied), (before) => moveNodes(before, places));
    announce(t(isMoved ? messages.tidied : messages.isTidy));
  } catch {
    announce(t(messages.tidyFailed));
  } finally {
    ui.setState({ isTidying: false });
  }
}

export function alignSelected(editor: Editor, ui: Ui, line: Line): void {
  arrange(editor, 2, {
    nameOf: (count) => t(messages.aligned, { count, line }),
    placesOf: (nodes) => alignedPlaces(nodes, line, sizesOf(nodes, ui.getState().sizes)),
  });
}

export function distributeSelected(editor: Editor, ui: Ui, axis: Axis): void {
  arrange(editor, 3, {
    nameOf: (count) => t(messages.spaced, { count, axis }),
    placesOf: (nodes) => distributedPlaces(nodes, axis, sizesOf(nodes, ui.getState().sizes)),
  });
}

interface Arrangement {
  readonly nameOf: (count: number) => string;
  readonly placesOf: (nodes: readonly WorkflowNode[]) => Places;
}

function arrange(editor: Editor, atLeast: number, { nameOf, placesOf }: Arrangement): void {
  const { selection } = editor.store.getState();
  const nodes = editor.document().nodes.filter(({ id }) => selection.nodes.has(id));
  if (nodes.length < atLeast) {
    announce(t(messages.selectFirst, { count: atLeast }));
    return;
  }
  const name = nameOf(nodes.length);
  const isMoved = editor.edit(name, (document) => moveNodes(document, placesOf(nodes)));
  announce(isMoved ? name : t(messages.nothingMoved));
}
