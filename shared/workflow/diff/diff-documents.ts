import { isSameJson } from '../../same-json.ts';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from '../document.ts';
import type { WorkflowWords } from '../language/workflow-language.ts';
import { type FieldChange, fieldChanges, settingNamed, wholeStep } from './field-changes.ts';

export type NodeChange =
  | { readonly kind: 'added'; readonly nodeId: string; readonly after: WorkflowNode }
  | { readonly kind: 'removed'; readonly nodeId: string; readonly before: WorkflowNode }
  | {
      readonly kind: 'changed';
      readonly nodeId: string;
      readonly before: WorkflowNode;
      readonly after: WorkflowNode;
      readonly fields: readonly FieldChange[];
      readonly isMoved: boolean;
    }
  | {
      readonly kind: 'moved';
      readonly nodeId: string;
      readonly before: WorkflowNode;
      readonly after: WorkflowNode;
    };

/** An exit that leads somewhere else. Absent ends: it led, or leads, nowhere. */
export interface ExitChange {
  readonly source: string;
  readonly exit: string;
  readonly before?: WorkflowEdge;
  readonly after?: WorkflowEdge;
}

export interface CaseChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly name: string;
}

/** What became of a document. Everything empty: nothing changed that a person could see. */
export interface DocumentDiff {
  /** Name and description of the workflow, and the frames around its steps. */
  readonly details: readonly FieldChange[];
  readonly nodes: readonly NodeChange[];
  readonly exits: readonly ExitChange[];
  readonly cases: readonly CaseChange[];
}

/** Compares two documents step by step, by their ids; a step with another id is another step. */
export function diffDocuments(
  before: WorkflowDocument,
  after: WorkflowDocument,
  words: WorkflowWords = {},
): DocumentDiff {
  return {
    details: [
      ...fieldChanges(settingNamed('name', words), before.name, after.name, words),
      ...fieldChanges(settingNamed('description', words), before.description, after.description, words),
      ...fieldChanges(settingNamed('groups', words), before.groups ?? [], after.groups ?? [], words),
    ],
    nodes: pairs(before.nodes, after.nodes).flatMap((pair) => nodeChange(pair, words) ?? []),
    exits: exitChanges(before.edges, after.edges),
    cases: pairs(before.cases ?? [], after.cases ?? []).flatMap(([one, other]) => {
      if (isSameJson(one, other)) return [];
      const kind = one ? (other ? 'changed' : 'removed') : 'added';
      return [{ kind, name: (other ?? one)?.name ?? '' } as const];
    }),
  };
}

export const isNoChange = ({ details, nodes, exits, cases }: DocumentDiff): boolean =>
  details.length + nodes.length + exits.length + cases.length === 0;

function nodeChange(
  [before, after]: readonly [WorkflowNode | undefined, WorkflowNode | undefined],
  words: WorkflowWords,
): NodeChange | undefined {
  if (!before || !after) {
    if (after) return { kind: 'added', nodeId: after.id, after };
    return before && { kind: 'removed', nodeId: before.id, before };
  }
  const isMoved = !isSameJson([before.position, before.group], [after.position, after.group]);
  const fields = [
    ...fieldChanges(settingNamed('label', words), before.label, after.label, words),
    ...(before.kind === after.kind
      ? []
      : [{ field: settingNamed('kind', words).words, before: before.kind, after: after.kind }]),
    ...fieldChanges(wholeStep, before.data, after.data, words),
  ];
  const at = { nodeId: after.id, before, after };
  if (fields.length > 0) return { kind: 'changed', ...at, fields, isMoved };
  return isMoved ? { kind: 'moved', ...at } : undefined;
}

function exitChanges(before: readonly WorkflowEdge[], after: readonly WorkflowEdge[]): readonly ExitChange[] {
  const keyed = (edges: readonly WorkflowEdge[]) => edges.map((edge) => ({ id: `${edge.source} ${edge.exit}`, edge }));
  return pairs(keyed(before), keyed(after)).flatMap(([one, other]) => {
    const edge = other?.edge ?? one?.edge;
    if (!edge || one?.edge.target === other?.edge.target) return [];
    const { source, exit } = edge;
    return [{ source, exit, ...(one && { before: one.edge }), ...(other && { after: other.edge }) }];
  });
}

type Pair<Item> = readonly [Item | undefined, Item | undefined];

/** What stands under each id before and after: in the order of after, then what is gone. */
function pairs<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Pair<Item>[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const fresh = new Set(after.map(({ id }) => id));
  return [
    ...after.map((item): Pair<Item> => [old.get(item.id), item]),
    ...before.filter(({ id }) => !fresh.has(id)).map((item): Pair<Item> => [item, undefined]),
  ];
}
