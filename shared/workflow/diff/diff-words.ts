import { conditionWords } from '../../rules/words.ts';
import { exitsOf, sentenceOfNode } from '../check-node.ts';
import type { WorkflowDocument, WorkflowNode } from '../document.ts';
import type { ChangeWords } from '../language/change-words.ts';
import { changeWords } from '../language/english/changes.ts';
import type { WorkflowWords } from '../language/workflow-language.ts';
import { exitName } from '../nodes/own-exits.ts';
import type { DocumentDiff, ExitChange, NodeChange } from './diff-documents.ts';
import type { FieldChange } from './field-changes.ts';

/** One sentence about a change, and the step that it is about. */
export interface ChangeLine {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly nodeId?: string;
  readonly sentence: string;
  /** The same where the step is named already. */
  readonly short: string;
}

/** A diff as a list to read, the weightier first: steps and where they lead, then details, then places. */
export function diffWords(
  before: WorkflowDocument,
  after: WorkflowDocument,
  { details, nodes, exits, cases }: DocumentDiff,
  words: WorkflowWords = {},
): readonly ChangeLine[] {
  const said = changeWords(words);
  const named = names(before, after, words);
  const moved = nodes.filter(({ kind }) => kind === 'moved');
  return [
    ...details.map((change) => line('changed', undefined, said.ofWorkflow, `${fieldWords(change, words)}.`)),
    ...nodes.flatMap((change) => nodeLines(change, named, words)),
    ...exits.flatMap((change) => exitLine(change, before, after, named, words)),
    ...cases.map(({ kind, name }) => line(kind, undefined, said.ofCase(name), `${said[kind]}.`)),
    ...(moved.length > 0 ? [line('moved', undefined, '', movedWords(moved, named, said))] : []),
  ];
}

/** “question: “a” → “b””; without an earlier or later value it says that it is new, or gone. */
export function fieldWords({ field, before, after }: FieldChange, words: WorkflowWords = {}): string {
  const { isNew, isGone, isOther } = changeWords(words);
  if (before === undefined) return isNew(field, after);
  return after === undefined ? isGone(field, before) : isOther(field, before, after);
}

type Named = (nodeId: string) => string;

const names = (before: WorkflowDocument, after: WorkflowDocument, words: WorkflowWords): Named => {
  const nodes = new Map([...before.nodes, ...after.nodes].map((node) => [node.id, node]));
  return (nodeId) => {
    const node = nodes.get(nodeId);
    return node ? nodeName(node, words) : nodeId;
  };
};

const nodeName = (node: WorkflowNode, words: WorkflowWords): string =>
  conditionWords(words).quote(node.label ?? sentenceOfNode(node, words));

function nodeLines(change: NodeChange, named: Named, words: WorkflowWords): readonly ChangeLine[] {
  const { added, removed, ofStep } = changeWords(words);
  const { kind, nodeId } = change;
  if (kind === 'moved') return [];
  if (kind === 'added') return [line(kind, nodeId, `${named(nodeId)} `, `${added}.`)];
  if (kind === 'removed') return [line(kind, nodeId, `${named(nodeId)} `, `${removed}.`)];
  return change.fields.map((field) => line(kind, nodeId, ofStep(named(nodeId)), `${fieldWords(field, words)}.`));
}

/** What leads on from a new step, or led on from one that is gone, goes without saying. */
function exitLine(
  { source, exit, before: from, after: to }: ExitChange,
  before: WorkflowDocument,
  after: WorkflowDocument,
  named: Named,
  words: WorkflowWords,
): readonly ChangeLine[] {
  const { leads, leadsNowhere, ofExit } = changeWords(words);
  const node = after.nodes.find(({ id }) => id === source);
  if (!node || !before.nodes.some(({ id }) => id === source)) return [];
  const known = exitsOf(node).find(({ id }) => id === exit);
  const label = known ? exitName(known, words.language?.nodes.exits) : exit;
  const old = from && named(from.target);
  const where = to ? leads(label, named(to.target), old) : leadsNowhere(label, old);
  const kind = to ? (from ? 'changed' : 'added') : 'removed';
  return [line(kind, source, ofExit(named(source)), where)];
}

function line(kind: ChangeLine['kind'], nodeId: string | undefined, about: string, what: string): ChangeLine {
  return {
    kind,
    ...(nodeId !== undefined && { nodeId }),
    sentence: `${about}${what}`,
    short: what.charAt(0).toUpperCase() + what.slice(1),
  };
}

function movedWords(moved: readonly NodeChange[], named: Named, said: ChangeWords): string {
  const [only] = moved;
  return moved.length === 1 && only ? said.moved(named(only.nodeId)) : said.severalMoved(moved.length);
}
