import type { Guard, Rule } from '../../rules/rule.ts';
import type { Solver } from '../../rules/solve/solver.ts';
import { nameOf } from '../check-node.ts';
import type { WorkflowDocument, WorkflowNode } from '../document.ts';
import { englishFindings } from '../language/english/findings.ts';
import { problemWords } from '../language/english/problems.ts';
import type { FindingWords } from '../language/problem-words.ts';
import type { WorkflowLanguage } from '../language/workflow-language.ts';
import { type SourceMap, sourceOf } from '../source-map.ts';
import type { Branch } from './branch.ts';
import type { Finding } from './finding.ts';
import type { LiveRules } from './live-rules.ts';
import type { Witnesses } from './witness.ts';

/** All that the findings are read off: a workflow, its rules as a judged tree, and the rules that it lives among. */
export interface Study {
  readonly document: Pick<WorkflowDocument, 'id' | 'nodes'>;
  readonly tree: Branch;
  /** What each node asks, once each. */
  readonly questions: readonly Guard[];
  readonly rules: readonly Rule[];
  /** Nodes on ways that go on later, after an answer or a wait; the tree does not tell what comes to them. */
  readonly later: ReadonlySet<string>;
  /** Where in the document each question came from. */
  readonly sources: SourceMap;
  /** Where in the tree each rule ends that begins at the start. */
  readonly places: ReadonlyMap<Rule, Branch>;
  readonly live: LiveRules;
  readonly witnesses: Witnesses;
  /** For questions beside the tree; it holds none when it is handed on, and must hold none afterwards. */
  readonly solver: Solver;
  /** Of what is told; English where it is absent. */
  readonly language: WorkflowLanguage | undefined;
}

/** How findings are told: in English where no other language is handed over. */
export const findingWords = ({ language }: Pick<Study, 'language'>): FindingWords =>
  language?.findings ?? englishFindings;

/** A message that this rule decides, as the engine confirms; none for a rule that goes on from a node. */
export function witnessOf({ places, witnesses, document }: Study, rule: Rule): Pick<Finding, 'witness'> {
  const model = places.get(rule)?.model;
  const witness = model && witnesses.of(model, document.id);
  return witness?.ruleId === rule.id ? { witness } : {};
}

/** How a finding names a node. */
export function nameIn(study: Study, nodeId: string): string {
  const node = nodeIn(study, nodeId);
  return node ? nameOf(node, study) : problemWords(study).nodeElsewhere(nodeId);
}

export const nodeIn = ({ document }: Study, nodeId: string): WorkflowNode | undefined => nodesOf(document).get(nodeId);

const nodes = new WeakMap<Study['document'], ReadonlyMap<string, WorkflowNode>>();

function nodesOf(document: Study['document']): ReadonlyMap<string, WorkflowNode> {
  const known = nodes.get(document) ?? new Map(document.nodes.map((node) => [node.id, node]));
  nodes.set(document, known);
  return known;
}

/**
 * Where in a node's data a question, or a part of it, stands, such as `cases.1.condition`; `undefined` where the node's kind
 * made it.
 */
export function pathOf({ sources }: Study, guard: Guard, part = ''): string | undefined {
  const { path } = sourceOf(sources, guard, part);
  return path === '' ? undefined : path;
}
