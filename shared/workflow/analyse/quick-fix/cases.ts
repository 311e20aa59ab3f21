import type { WorkflowDocument, WorkflowNode } from '../../document.ts';
import { fixWords } from '../../language/english/fixes.ts';
import type { WorkflowWords } from '../../language/workflow-language.ts';
import { nodeKinds } from '../../nodes/index.ts';
import { joined, nodeOf, targetOf, withData, withoutExit, withoutLoose } from './edits.ts';
import type { Fixer } from './quick-fix.ts';

/** A way out that an admin named: a case of a switch, a band of a score. */
interface Branch {
  readonly id: string;
  readonly label: string;
}

/** A case or band that no message takes. Where none gets past the last case of a switch, that one is the way for all the rest. */
export const takeCaseAway: Fixer = ({ code, nodeId, path }, document, words) => {
  const node = nodeOf(document, nodeId);
  const branches = node ? branchesOf(node) : undefined;
  if (!node || !branches || branches.all.length < 2) return undefined;
  if (code === 'always-taken') return node.kind === 'switch' ? lastForAll(document, node, branches, words) : undefined;
  const branch = branches.all[indexIn(path, branches.field)];
  if (!branch) return undefined;
  return {
    title: fixWords(words).takeCaseAway(branch.label),
    document: withoutLoose(withoutBranch(document, node, branches, branch), document),
  };
};

/** A case of which the ones before it take every message. */
export const askThisCaseFirst: Fixer = ({ nodeId, path, witness }, document, words) => {
  const node = nodeOf(document, nodeId);
  const branches = node ? branchesOf(node) : undefined;
  const index = indexIn(path, 'cases');
  const branch = branches?.all[index];
  // A message that the case wants must come as far as the switch: else it is another step that takes it.
  if (!node || branches?.field !== 'cases' || !branch || index === 0 || !witness?.path.includes(node.id))
    return undefined;
  const others = branches.all.filter((each) => each !== branch);
  return {
    title: fixWords(words).askCaseFirst(branch.label),
    document: withData(document, node.id, { ...node.data, cases: [branch, ...others] }),
  };
};

interface Branches {
  readonly field: 'cases' | 'bands';
  readonly all: readonly Branch[];
}

function branchesOf({ kind, data }: WorkflowNode): Branches | undefined {
  const field = kind === 'switch' ? 'cases' : kind === 'score' ? 'bands' : undefined;
  if (!field || !nodeKinds[kind as 'switch' | 'score'].schema.safeParse(data).success) return undefined;
  return { field, all: data[field] as readonly Branch[] };
}

const indexIn = (path = '', field: Branches['field']): number => {
  const [name, index] = path.split('.');
  return name === field ? Number(index) : -1;
};

const withoutBranch = (
  document: WorkflowDocument,
  { id, data }: WorkflowNode,
  { field, all }: Branches,
  branch: Branch,
): WorkflowDocument =>
  withoutExit(withData(document, id, { ...data, [field]: all.filter((each) => each !== branch) }), id, branch.id);

function lastForAll(document: WorkflowDocument, node: WorkflowNode, branches: Branches, words: WorkflowWords) {
  const last = branches.all.at(-1);
  const target = last && targetOf(document, node.id, last.id);
  if (!last || target === undefined) return undefined;
  const shorter = withoutBranch(document, node, branches, last);
  return {
    title: fixWords(words).caseForAll(last.label),
    document: withoutLoose(joined(shorter, { source: node.id, exit: otherwise, target }), document),
  };
}

const otherwise = 'default';
