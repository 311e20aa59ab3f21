import { type Condition, partPath, partsOf } from '../rules/condition.ts';
import type { Guard } from '../rules/rule.ts';
import type { WorkflowDocument, WorkflowNode } from './document.ts';
import { isNodeKind, nodeKind } from './nodes/index.ts';
import type { Lowering } from './nodes/node-kind.ts';

/** By path inside the condition of a guard, the path inside the data of its node; `''` is the whole of either. */
export type ConditionSource = Readonly<Record<string, string>>;

/**
 * By node and exit, where the condition of each question came from. Rules stay small: a guard names node and exit, and
 * all rules that ask the question share what stands here.
 */
export type SourceMap = Readonly<Record<string, Readonly<Record<string, ConditionSource>>>>;

/** A place in a document, as a problem names it too. */
export interface Source {
  readonly nodeId: string;
  /** Inside the node's data, such as `cases.1.condition.all.0`; the whole node where it is empty. */
  readonly path: string;
}

/** Where every question of a document came from. A node whose data breaks its schema asks none. */
export function sourceMap({ id, nodes }: Pick<WorkflowDocument, 'id' | 'nodes'>): SourceMap {
  return Object.fromEntries(
    nodes.flatMap((node) => {
      const sources = sourcesOf(node, id);
      return Object.keys(sources).length === 0 ? [] : [[node.id, sources]];
    }),
  );
}

/**
 * Where a guard, or a part of its condition, came from. What a node made itself (business hours, the draw of a split)
 * has no condition in its data: the node stands for it.
 * @param part path inside the condition, such as `any.0.all.1`
 */
export function sourceOf(sources: SourceMap, { nodeId, exit }: Pick<Guard, 'nodeId' | 'exit'>, part = ''): Source {
  const parts = own(own(sources, nodeId), exit);
  for (let known = part; parts; known = parentOf(known)) {
    const path = own(parts, known);
    if (path !== undefined) return { nodeId, path: joined(path, part.slice(known.length).replace(/^\./, '')) };
    if (known === '') break;
  }
  return { nodeId, path: '' };
}

/** What a node asks, by the exit that each question is about; nothing where its data breaks its schema. */
export function nodeQuestions({ id, kind, data }: WorkflowNode, workflowId: string): readonly Question[] {
  if (!isNodeKind(kind)) return [];
  const spec = nodeKind(kind);
  return spec.schema.safeParse(data).success ? questionsOf(spec.lower(data, `${workflowId}.${id}`)) : [];
}

interface Question {
  readonly exit: string;
  readonly condition: Condition;
}

/**
 * A node hands on the very conditions of its data, so what it asks is found there by identity; whatever new kind a node
 * may be, it needs no word about paths.
 */
function sourcesOf(drawn: WorkflowNode, workflowId: string): Record<string, ConditionSource> {
  // A copy, so that two equal conditions are two: an editor may have both cases share one object.
  const node: WorkflowNode = { ...drawn, data: JSON.parse(JSON.stringify(drawn.data)) };
  const questions = nodeQuestions(node, workflowId);
  if (questions.length === 0) return {};
  const paths = pathsIn(node.data);
  return Object.fromEntries(questions.map(({ exit, condition }) => [exit, partsFound(condition, paths)]));
}

function questionsOf(lowering: Lowering): readonly Question[] {
  if (lowering.kind === 'pass') return [];
  return lowering.kind === 'end' ? (lowering.instead ?? []) : lowering.cases;
}

function pathsIn(data: unknown): ReadonlyMap<object, string> {
  const paths = new Map<object, string>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    paths.set(value, path);
    for (const [key, member] of Object.entries(value)) visit(member, joined(path, key));
  };
  visit(data, '');
  return paths;
}

/** The outermost parts that stand in the data as they are; below them both paths go on alike. */
function partsFound(condition: Condition, paths: ReadonlyMap<object, string>): ConditionSource {
  const found: Record<string, string> = {};
  const visit = (part: Condition, at: string): void => {
    const path = paths.get(part);
    if (path !== undefined) found[at] = path;
    else for (const [index, each] of partsOf(part).entries()) visit(each, joined(at, partPath(part, index)));
  };
  visit(condition, '');
  return found;
}

const joined = (path: string, further: string): string => [path, further].filter((each) => each !== '').join('.');

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;
