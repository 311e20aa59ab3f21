import { whyNotConnect } from '../../../../../shared/workflow/connect.ts';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { type NodeKind, nodeKind } from '../../../../../shared/workflow/nodes/index.ts';
import { announce } from '../../../app/announcer.tsx';
import { spokenWords, t } from '../../../i18n/translate.ts';
import {
  addNode,
  addNodeAfter,
  connectExit,
  defaultData,
  deleteParts,
  type ExitRef,
  insertNode,
  moveNodes,
  type Place,
} from '../document/commands.ts';
import { type Editor, nothing } from '../document/editor.ts';
import { selectedNode } from '../document/editor-context.ts';
import { gridStep } from '../document/grid.ts';
import { freshNodeId } from '../document/ids.ts';
import { type Direction, freePlace, nearestNode, placeAfter } from '../document/placing.ts';
import { exitsShown, findNode, targetOf } from '../document/step-facts.ts';
import { lowerInside, type Names, stepName, titleOfKind } from '../document/step-words.ts';
import { messages } from './messages.ts';

/*
 * What a person does in the editor, by mouse, key or command: an edit, what is selected after it, and what is said
 * about it to those who do not see the canvas.
 */

const nameIn = (editor: Editor, node: WorkflowNode): string => stepName(node, editor.store.getState().names);

/** Adds a step behind an exit, or on its own where none is given. @returns its id */
export function addStep(editor: Editor, kind: NodeKind, behind: ExitRef | undefined, at?: Place): string | undefined {
  const document = editor.document();
  // Nothing leads to a note, wherever it was asked for.
  const from = nodeKind(kind).group === 'note' ? undefined : behind;
  const id = freshNodeId(document, kind);
  const place = at
    ? freePlace(document, at)
    : behind
      ? placeAfter(document, behind)
      : freePlace(document, { x: 0, y: 0 });
  const title = titleOfKind(kind);
  const data = knownData(kind, editor.store.getState().names);
  // An outcome cannot go in between: nothing comes after it.
  const isBetween =
    from !== undefined &&
    at === undefined &&
    targetOf(document, from.source, from.exit) !== undefined &&
    nodeKind(kind)
      .exits(nodeKind(kind).defaults)
      .some(({ optional }) => !optional);
  const isAdded = editor.edit(
    t(messages.added, { kind: lowerInside(title) }),
    (before) => {
      if (!from) return addNode(before, kind, place, data);
      return isBetween ? insertNode(before, from, kind, data) : addNodeAfter(before, from, kind, place, data);
    },
    { select: { ...nothing, nodes: new Set([id]) } },
  );
  if (!isAdded) return undefined;
  const source = from && findNode(document, from.source);
  announce(
    source
      ? t(messages.addedAfter, { kind: title, step: nameIn(editor, source) })
      : t(messages.addedAlone, { kind: title }),
  );
  editor.goTo(id);
  return id;
}

/** The defaults name the sample's queue and hours; an organisation without them gets the first of its own. */
function knownData(kind: NodeKind, { queues, calendars }: Names): WorkflowNode['data'] {
  const data = defaultData(kind);
  const first = (known: ReadonlyMap<string, string>, id: unknown) =>
    typeof id !== 'string' || known.has(id) ? id : ([...known.keys()][0] ?? id);
  if (kind === 'hand-off' || kind === 'availability') return { ...data, queueId: first(queues, data.queueId) };
  if (kind === 'business-hours') return { ...data, calendarId: first(calendars, data.calendarId) };
  return data;
}

/** The exit behind which "add" puts a step: the first free one of the selected step, else its last. */
export function exitToAddAfter(editor: Editor): ExitRef | undefined {
  const node = selectedNode(editor.store.getState()) ?? findNode(editor.document(), focusedStep() ?? '');
  if (!node) return undefined;
  const exits = exitsShown(node);
  const exit = exits.find(({ id }) => targetOf(editor.document(), node.id, id) === undefined) ?? exits.at(-1);
  return exit && { source: node.id, exit: exit.id };
}

/** The card that has the focus: whoever comes by Tab stands on a step without having selected it. */
const focusedStep = (): string | undefined =>
  window.document.activeElement instanceof HTMLElement ? window.document.activeElement.dataset.step : undefined;

/** @returns why not, where it may not be */
export function connectStep(editor: Editor, to: ExitRef & { readonly target: string }): string | undefined {
  const document = editor.document();
  const reason = whyNotConnect(document, to, spokenWords());
  if (reason !== undefined) {
    announce(t(messages.notConnected, { reason }));
    return reason;
  }
  const [source, target] = [findNode(document, to.source), findNode(document, to.target)];
  if (source && target && editor.edit(t(messages.connected), (before) => connectExit(before, to)))
    announce(t(messages.connectedTo, { source: nameIn(editor, source), target: nameIn(editor, target) }));
  return undefined;
}

/** Where nothing is selected, keys of the canvas mean the card that has the focus. */
export function selectFocused(editor: Editor): void {
  const { nodes, edges } = editor.store.getState().selection;
  const id = nodes.size + edges.size === 0 ? focusedStep() : undefined;
  if (id !== undefined) editor.select({ nodes: new Set([id]) });
}

/** Deletes what is selected; the start stays, since nothing works without it. */
export function deleteSelected(editor: Editor): void {
  selectFocused(editor);
  const { selection, history } = editor.store.getState();
  const document = history.present;
  const starts = document.nodes.filter(({ id, kind }) => kind === 'start' && selection.nodes.has(id));
  const isOnlyStart = document.nodes.filter(({ kind }) => kind === 'start').length === starts.length;
  const nodes = new Set([...selection.nodes].filter((id) => !isOnlyStart || starts.every((start) => start.id !== id)));
  if (nodes.size === 0 && selection.edges.size === 0) {
    if (starts.length > 0) announce(t(messages.startStays));
    return;
  }
  const name =
    nodes.size > 0
      ? t(messages.deletedSteps, { count: nodes.size })
      : t(messages.deletedConnections, { count: selection.edges.size });
  const next = nextFocus(document.nodes, nodes);
  if (!editor.edit(name, (before) => deleteParts(before, nodes, selection.edges))) return;
  announce(name);
  if (next) editor.goTo(next.id);
  editor.select({});
}

/** Where the keyboard goes when its card is deleted: the step above it. */
function nextFocus(nodes: readonly WorkflowNode[], gone: ReadonlySet<string>): WorkflowNode | undefined {
  const first = nodes.find(({ id }) => gone.has(id));
  const rest = nodes.filter(({ id }) => !gone.has(id));
  if (!first) return undefined;
  return nearestNode([first, ...rest], first, 'up') ?? rest[0];
}

export function focusNeighbour(editor: Editor, direction: Direction): void {
  const { roving, history } = editor.store.getState();
  const from = history.present.nodes.find(({ id }) => id === roving);
  const next = from && nearestNode(history.present.nodes, from, direction);
  if (next) editor.goTo(next.id);
  else announce(t(messages.noStep, { direction }));
}

const shifts: Readonly<Record<Direction, Place>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

export function nudgeSelected(editor: Editor, direction: Direction): void {
  selectFocused(editor);
  const { selection, history } = editor.store.getState();
  const { x, y } = shifts[direction];
  const moved = history.present.nodes.filter(({ id }) => selection.nodes.has(id));
  const places = new Map(
    moved.map(({ id, position }) => [id, { x: position.x + x * gridStep * 2, y: position.y + y * gridStep * 2 }]),
  );
  const isMoved = editor.edit(t(messages.movedSteps, { count: moved.length }), (before) => moveNodes(before, places), {
    mergeKey: `nudge ${[...selection.nodes].join(' ')}`,
  });
  const [only] = moved;
  if (isMoved && only)
    announce(
      moved.length === 1
        ? t(messages.movedStepTo, { step: nameIn(editor, only), direction })
        : t(messages.movedStepsTo, { count: moved.length, direction }),
    );
}

export function undoEdit(editor: Editor): void {
  const name = editor.undo();
  announce(name === undefined ? t(messages.nothingToUndo) : t(messages.undone, { name }));
}

export function redoEdit(editor: Editor): void {
  const name = editor.redo();
  announce(name === undefined ? t(messages.nothingToRedo) : t(messages.redone, { name }));
}

export const describeStep = (editor: Editor, node: WorkflowNode): string =>
  node.label === undefined ? nameIn(editor, node) : `${titleOfKind(node.kind)} “${node.label}”`;
