import { joinMarks, noMarks } from '../rules/join-marks.ts';
import type { Marks } from '../rules/marks.ts';
import type { Guard, Rule } from '../rules/rule.ts';
import { checkGraph } from './check-graph.ts';
import { nameOf } from './check-node.ts';
import { crowdedNode } from './crowded-node.ts';
import type { WorkflowDocument, WorkflowNode } from './document.ts';
import { drawnId, inlined } from './inline.ts';
import { problemWords } from './language/english/problems.ts';
import { isNodeKind, nodeKind } from './nodes/index.ts';
import type { Lowering, WorkflowContext } from './nodes/node-kind.ts';
import type { Problem } from './problem.ts';
import type { Texts } from './texts.ts';

export type CompileResult =
  | {
      readonly ok: true;
      readonly rules: readonly Rule[];
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More paths than this through one workflow are refused. */
export const maxRules = 2_000;

/**
 * Every way from start to an outcome becomes one rule; its guards are the questions on the way with the answers taken.
 * A way that asks the customer ends there, and so does one that hands over; what comes after is rules of their own, which
 * go on from that node (`from`).
 * Never throws: what is wrong with the document comes back as problems.
 */
export function compileWorkflow(document: WorkflowDocument, context: WorkflowContext): CompileResult {
  const problems = checkGraph(document, context);
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  const whole = inlined(document, context) ?? document;
  const start = whole.nodes.find(({ kind }) => kind === 'start');
  const rules = start ? new Walk(whole).rulesFrom(start) : [];
  if (!rules) return { ok: false, problems: [...problems, tooManyRules(whole, context)] };
  return { ok: true, rules: numbered(rules), warnings: problems };
}

function tooManyRules(document: WorkflowDocument, context: WorkflowContext): Problem {
  const crowded = crowdedNode(document);
  const node = crowded && document.nodes.find(({ id }) => id === crowded.nodeId);
  return {
    code: 'too-many-rules',
    severity: 'error',
    ...(node && { nodeId: drawnId(node.id) }),
    message: problemWords(context).tooManyWays(maxRules, node && nameOf(node, context)),
  };
}

interface Way {
  /** The node that it goes on from, where it does not begin at the start. */
  readonly from?: string;
  readonly when: readonly Guard[];
  /** What the nodes on the way leave; a later one has its way. */
  readonly marks: Marks;
  readonly path: readonly string[];
  readonly texts: Readonly<Record<string, Texts>>;
}

interface Step {
  readonly node: WorkflowNode;
  /** The way up to the node, without it. */
  readonly way: Way;
}

type Decide = Lowering & { kind: 'decide' };
type End = Lowering & { kind: 'end' };
type Ask = Lowering & { kind: 'ask' };

const noWay: Way = { when: [], marks: noMarks, path: [], texts: {} };

/** Walks each way through the graph, in drawing order: cases as listed, the default last. */
class Walk {
  private readonly nodes: ReadonlyMap<string, WorkflowNode>;
  private readonly targets: ReadonlyMap<string, string>;
  private readonly document: WorkflowDocument;
  private readonly rules: Rule[] = [];
  /** Nodes that a way ended at and may go on from later, in the order in which they were found. */
  private readonly resting = new Set<WorkflowNode>();

  constructor(document: WorkflowDocument) {
    this.document = document;
    this.nodes = new Map(document.nodes.map((node) => [node.id, node]));
    this.targets = new Map(document.edges.map(({ source, exit, target }) => [exitKey(source, exit), target]));
  }

  /** @returns `undefined` for more rules than `maxRules` */
  rulesFrom(start: WorkflowNode): readonly Rule[] | undefined {
    if (!this.walk([{ node: start, way: noWay }])) return undefined;
    // A set tells of what is added while it is gone through: a way that goes on may rest again further down.
    for (const node of this.resting) if (!this.walk(this.goingOn(node))) return undefined;
    return this.rules;
  }

  /**
   * Keeps a list of steps to take, the next one last, where recursion would exhaust the stack on a long chain.
   * @returns false for more rules than `maxRules`
   */
  private walk(steps: readonly Step[]): boolean {
    const todo = steps.toReversed();
    for (let step = todo.pop(); step; step = todo.pop()) {
      const { node } = step;
      const way = { ...step.way, path: [...step.way.path, node.id] };
      const lowering = this.lower(node);
      const ended = this.endedBy(node, lowering, way);
      if (ended && this.rules.length === maxRules) return false;
      if (ended) this.rules.push(ended);
      else todo.push(...this.onward(node, lowering, way).toReversed());
    }
    return true;
  }

  private lower({ id, kind, data }: WorkflowNode): Lowering {
    if (!isNodeKind(kind)) return { kind: 'end', outcome: { kind: 'continue' }, guardrail: false };
    return nodeKind(kind).lower(data, this.keyOf(id));
  }

  /** The rule that a way ends in at this node; none where it leads on. */
  private endedBy(node: WorkflowNode, lowering: Lowering, way: Way): Rule | undefined {
    if (lowering.kind === 'ask') return this.asking(node, lowering, way);
    if (lowering.kind !== 'end' || this.insteadOf(node, lowering, way)) return undefined;
    if (lowering.later !== undefined) this.resting.add(node);
    return this.toRule(node, lowering, way);
  }

  private asking(node: WorkflowNode, { outcome, texts }: Ask, way: Way): Rule {
    this.resting.add(node);
    const key = this.keyOf(node.id);
    const asking = { ...way, texts: { ...way.texts, [key]: texts } };
    return this.toRule(node, { kind: 'end', outcome, guardrail: false }, asking);
  }

  private onward(node: WorkflowNode, lowering: Lowering, way: Way): readonly Step[] {
    if (lowering.kind === 'pass') {
      const texts = lowering.texts ? { ...way.texts, [this.keyOf(node.id)]: lowering.texts } : way.texts;
      return this.follow(node, 'next', { ...marked(way, lowering.marks), texts });
    }
    if (lowering.kind === 'decide') return this.branches(node, lowering, way);
    return lowering.kind === 'end' ? (this.insteadOf(node, lowering, way) ?? []) : [];
  }

  private branches(node: WorkflowNode, { cases, otherwise, marks }: Decide, way: Way): readonly Step[] {
    const by = (exit: string, when: readonly Guard[]): readonly Step[] =>
      this.follow(node, exit, marked({ ...way, when }, marks?.[exit] ?? {}));
    const steps: Step[] = [];
    let when = way.when;
    for (const { exit, condition } of cases) {
      steps.push(...by(exit, [...when, { nodeId: node.id, exit, condition, holds: true }]));
      when = [...when, { nodeId: node.id, exit, condition, holds: false }];
    }
    return [...steps, ...by(otherwise, when)];
  }

  /** The ways taken instead of an outcome, and the outcome itself last; `undefined` where none of them is connected. */
  private insteadOf(node: WorkflowNode, { instead = [] }: End, way: Way): readonly Step[] | undefined {
    const isAsked = way.when.some(({ nodeId }) => nodeId === node.id);
    const cases = instead.filter(({ exit }) => !isAsked && this.targets.has(exitKey(node.id, exit)));
    if (cases.length === 0) return undefined;
    const ways = this.branches(node, { kind: 'decide', cases, otherwise: '' }, way);
    const refused = cases.map(({ exit, condition }) => ({ nodeId: node.id, exit, condition, holds: false }));
    return [...ways, { node, way: { ...way, path: way.path.slice(0, -1), when: [...way.when, ...refused] } }];
  }

  /** The first steps from a node that a way rested at, once its question is answered or its outcome came to nothing. */
  private goingOn(node: WorkflowNode): readonly Step[] {
    const lowering = this.lower(node);
    const way: Way = { ...noWay, from: this.keyOf(node.id), path: [node.id] };
    if (lowering.kind === 'end') return this.follow(node, lowering.later ?? '', way);
    if (lowering.kind !== 'ask') return [];
    const { cases, otherwise, again } = lowering;
    const all = again ? [...cases, { exit: askAgain, condition: again }] : cases;
    const steps = this.branches(node, { kind: 'decide', cases: all, otherwise }, way);
    if (!again) return steps;
    const given = cases.map(({ exit, condition }) => ({ nodeId: node.id, exit, condition, holds: false }));
    const when = [...given, { nodeId: node.id, exit: askAgain, condition: again, holds: true }];
    // The question itself is where this way leads; it comes before the way for whoever never gives an answer.
    return [...steps.slice(0, -1), { node, way: { ...way, path: [], when } }, ...steps.slice(-1)];
  }

  /** The step by an exit; none where no edge leaves by it. */
  private follow(node: WorkflowNode, exit: string, way: Way): readonly Step[] {
    const target = this.nodes.get(this.targets.get(exitKey(node.id, exit)) ?? '');
    return target ? [{ node: target, way }] : [];
  }

  private toRule(node: WorkflowNode, { outcome, guardrail }: End, { from, when, marks, path, texts }: Way): Rule {
    return {
      id: this.keyOf(node.id),
      workflowId: this.document.id,
      guardrail,
      ...(from !== undefined && { from }),
      when: [...when],
      ...marks,
      outcome,
      path: [...path],
      ...(Object.keys(texts).length > 0 && { texts: { ...texts } }),
    };
  }

  private keyOf(nodeId: string): string {
    return `${this.document.id}.${nodeId}`;
  }
}

/** The way back to the question itself. No edge leaves by it. */
const askAgain = 'again';

const exitKey = (nodeId: string, exit: string): string => `${nodeId} ${exit}`;

const marked = (way: Way, added: Partial<Marks>): Way => ({
  ...way,
  marks: joinMarks([way.marks, { ...noMarks, ...added }]),
});

/** Several ways to one outcome get a number, from 2 on. */
function numbered(rules: readonly Rule[]): readonly Rule[] {
  const seen = new Map<string, number>();
  return rules.map((rule) => {
    const count = (seen.get(rule.id) ?? 0) + 1;
    seen.set(rule.id, count);
    return count === 1 ? rule : { ...rule, id: `${rule.id}.${count}` };
  });
}
