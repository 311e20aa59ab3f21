import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import type { WorkflowContext } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { emptyHistory, type History, mapDocuments, record, redo, seal, undo } from './history.ts';
import { type Findings, noFindings } from './problems.ts';
import type { Names } from './step-words.ts';

export interface Selection {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

export interface EditorState {
  readonly history: History<WorkflowDocument>;
  readonly selection: Selection;
  /** The one step that Tab reaches on the canvas; arrow keys hand it on. */
  readonly roving: string | undefined;
  /** Asks the card of a step to take the focus; `turn` makes asking twice two requests. */
  readonly focusRequest: { readonly id: string; readonly turn: number } | undefined;
  readonly findings: Findings;
  readonly names: Names;
  /** What the document is compiled against; `undefined` until it is known. */
  readonly context: WorkflowContext | undefined;
  /** A drag is under way: nothing is compiled and nothing is saved until it ends. */
  readonly isDragging: boolean;
  readonly isReadOnly: boolean;
}

export interface EditOptions {
  readonly mergeKey?: string;
  /** What is selected after the edit. */
  readonly select?: Selection;
}

export type ChangeDocument = (document: WorkflowDocument) => WorkflowDocument;

/** One workflow being edited: the document with its history, and what is selected in it. Knows neither React nor HTTP. */
export interface Editor {
  readonly store: StoreApi<EditorState>;
  document: () => WorkflowDocument;
  /** @returns whether anything changed */
  edit: (name: string, change: ChangeDocument, options?: EditOptions) => boolean;
  /** Takes a document from elsewhere: one step after edits of one's own, else the new beginning. Also when read-only. */
  load: (name: string, document: WorkflowDocument) => void;
  /** Puts somebody else's edits underneath one's own: undo takes back one's own alone. */
  rebase: (change: ChangeDocument) => void;
  /** @returns the name of the step, or `undefined` where there is none */
  undo: () => string | undefined;
  redo: () => string | undefined;
  /** Ends a gesture (slider let go, field left): the next edit is a step of its own. */
  seal: () => void;
  select: (selection: Partial<Selection>) => void;
  /** Selects one step and moves the keyboard there. */
  goTo: (nodeId: string) => void;
}

export const nothing: Selection = { nodes: new Set(), edges: new Set() };

interface EditorOptions {
  readonly document: WorkflowDocument;
  readonly findings?: Findings;
  readonly isReadOnly?: boolean;
  readonly now?: () => number;
}

export function createEditor({ document, findings, isReadOnly = false, now = Date.now }: EditorOptions): Editor {
  const store = createStore<EditorState>(() => ({
    history: emptyHistory(document),
    selection: nothing,
    roving: document.nodes.find(({ kind }) => kind === 'start')?.id ?? document.nodes[0]?.id,
    focusRequest: undefined,
    findings: findings ?? noFindings,
    names: { queues: new Map(), calendars: new Map() },
    context: undefined,
    isDragging: false,
    isReadOnly,
  }));
  const { getState, setState } = store;

  const travel = (go: typeof undo<WorkflowDocument>, name: string | undefined): string | undefined => {
    if (name === undefined || getState().isReadOnly) return undefined;
    setState((state) => tidied({ ...state, history: go(state.history) }));
    return name;
  };

  return {
    store,
    document: () => getState().history.present,
    edit: (name, change, { mergeKey, select } = {}) => {
      const { history, isReadOnly: isLocked } = getState();
      const next = change(history.present);
      if (isLocked || next === history.present) return false;
      setState((state) =>
        tidied({
          ...state,
          history: record(state.history, next, { name, mergeKey }, now()),
          ...(select && { selection: select }),
        }),
      );
      return true;
    },
    load: (name, next) =>
      setState((state) => {
        const { past, future } = state.history;
        const isUntouched = past.length === 0 && future.length === 0;
        return tidied({
          ...state,
          history: isUntouched ? emptyHistory(next) : record(state.history, next, { name }, now()),
        });
      }),
    rebase: (change) => setState((state) => tidied({ ...state, history: mapDocuments(state.history, change) })),
    undo: () => travel(undo, getState().history.past.at(-1)?.name),
    redo: () => travel(redo, getState().history.future[0]?.name),
    seal: () => setState(({ history }) => ({ history: seal(history) })),
    select: (selection) =>
      setState((state) => {
        const next = { ...nothing, ...selection };
        const [only, ...more] = next.nodes;
        return {
          selection: next,
          ...(only !== undefined && more.length === 0 && { roving: only }),
          history: seal(state.history),
        };
      }),
    goTo: (id) =>
      setState((state) => ({
        selection: { ...nothing, nodes: new Set([id]) },
        roving: id,
        focusRequest: { id, turn: (state.focusRequest?.turn ?? 0) + 1 },
      })),
  };
}

/** What is no longer there cannot be selected or focused. */
function tidied(state: EditorState): EditorState {
  const { nodes, edges } = state.history.present;
  const nodeIds = new Set(nodes.map(({ id }) => id));
  const edgeIds = new Set(edges.map(({ id }) => id));
  const { selection, roving } = state;
  const kept = {
    nodes: new Set([...selection.nodes].filter((id) => nodeIds.has(id))),
    edges: new Set([...selection.edges].filter((id) => edgeIds.has(id))),
  };
  const isSame = kept.nodes.size === selection.nodes.size && kept.edges.size === selection.edges.size;
  return {
    ...state,
    selection: isSame ? selection : kept,
    roving: roving !== undefined && nodeIds.has(roving) ? roving : ([...kept.nodes][0] ?? nodes[0]?.id),
  };
}
