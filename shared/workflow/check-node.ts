import { cut } from '../cut.ts';
import { clauseOf } from '../rules/sentence.ts';
import { conditionWords, textToShow } from '../rules/words.ts';
import { undisguised } from './disguises.ts';
import type { WorkflowNode } from './document.ts';
import { problemWords } from './language/english/problems.ts';
import type { NodeWords, WorkflowWords } from './language/workflow-language.ts';
import { isNodeKind, type NodeKind, nodeKind } from './nodes/index.ts';
import type { Exit, Saying, WorkflowContext } from './nodes/node-kind.ts';
import type { Problem } from './problem.ts';

/** Everything wrong with one node by itself. */
export function checkNode(node: WorkflowNode, context: WorkflowContext): readonly Problem[] {
  if (!isNodeKind(node.kind))
    return [
      {
        code: 'unknown-node-kind',
        severity: 'error',
        nodeId: node.id,
        message: problemWords(context).unknownKind(node.kind),
      },
    ];
  const spec = nodeKind(node.kind);
  const parsed = parse(node, node.kind);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => ({
      code: 'invalid-node' as const,
      severity: 'error' as const,
      nodeId: node.id,
      path: issue.path.join('.'),
      message: problemWords(context).invalidData(nameOf(node, context), issue.path, issue),
    }));
  return (spec.check?.(parsed.data, context) ?? []).map(({ code, severity, path, message }) => ({
    code,
    severity: severity ?? 'error',
    nodeId: node.id,
    path,
    message,
  }));
}

/** The ways out of a node; none where its data is too broken to tell. */
export const exitsOf = (node: WorkflowNode): readonly Exit[] => knownExits(node) ?? [];

/** @returns `undefined` where the node's data is too broken to tell its ways out, or its kind is not known */
export function knownExits(node: WorkflowNode): readonly Exit[] | undefined {
  const { kind } = node;
  if (!isNodeKind(kind)) return undefined;
  const parsed = parse(node, kind);
  return parsed.success ? nodeKind(kind).exits(parsed.data) : undefined;
}

type Parsed = ReturnType<ReturnType<typeof nodeKind>['schema']['safeParse']>;
const parses = new WeakMap<WorkflowNode, Parsed>();

/** One check asks for the same node's data several times, and parsing is most of its cost. Nodes are never changed in place. */
function parse(node: WorkflowNode, kind: NodeKind): Parsed {
  const parsed = parses.get(node) ?? nodeKind(kind).schema.safeParse(node.data);
  parses.set(node, parsed);
  return parsed;
}

/** What the node does, as a sentence; what is wrong where it cannot be said. Queues and hours go by their names where known. */
export function sentenceOfNode({ kind, data }: WorkflowNode, words: WorkflowWords = {}): string {
  const said = words.language?.nodes;
  if (!isNodeKind(kind)) return said?.unknownKind(kind) ?? `Unknown kind “${kind}”`;
  const spec = nodeKind(kind);
  const parsed = spec.schema.safeParse(data);
  if (!parsed.success) return said?.needsSettings ?? 'Needs settings';
  return (said ? sentenceIn(said, kind) : spec.sentence)(parsed.data, sayingIn(words));
}

/** For code that treats all kinds alike, as `nodeKind` is; the data has passed the kind's schema. */
const sentenceIn = ({ sentences }: NodeWords, kind: NodeKind) =>
  sentences[kind] as ReturnType<typeof nodeKind>['sentence'];

const sayingIn = (words: WorkflowWords): Saying => ({
  queue: (queueId) => words.queue?.(queueId) ?? queueId,
  calendar: (calendarId) => words.calendar?.(calendarId),
  condition: (condition) => clauseOf(condition, words),
  opening: (texts) => conditionWords(words).quote(cut(textToShow(texts, words) ?? '', textSaid)),
});

/** As much of a text as a card has room for. */
const textSaid = 60;

/** How problems call a node: by the name that people gave it, else by what it is. */
export const nameOf = ({ id, kind, label }: WorkflowNode, words: Pick<WorkflowWords, 'language'> = {}): string =>
  problemWords(words).node({
    id,
    label: label && undisguised(label),
    title: isNodeKind(kind) ? nodeKind(kind).title : kind,
  });
