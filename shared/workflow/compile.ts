import { joinMarks, type Marks, noMarks } from '../rules/marks.ts';
import type { Guard, Rule } from '../rules/rule.ts';
import { checkGraph } from './check-graph.ts';
import type { WorkflowDocument, WorkflowNode } from './document.ts';
import { isNodeKind, nodeKind } from './nodes/index.ts';
import type { Lowering, WorkflowContext } from './nodes/node-kind.ts';
import type { Problem } from './problem.ts';

export type CompileResult =
  | { readonly ok: true; readonly rules: readonly Rule[]; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More paths than this through one workflow are refused. */
export const maxRules = 2_000;

/**
 * Every way from start to an outcome becomes one rule; its guards are the questions on the way with the answers taken.
 * Never throws: what is wrong with the document comes back as problems.
 */
export function compileWorkflow(document: WorkflowDocument, context: WorkflowContext): CompileResult {
  const problems = checkGraph(document, context);
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  const start = document.nodes.find(({ kind }) => kind === 'start');
  const rules = start ? new Walk(document).rulesFrom(start) : [];
  if (!rules)
    return {
      ok: false,
      problems: [
        ...problems,
        {
          code: 'too-many-rules',
          severity: 'error',
          message: `This workflow has more than ${maxRules} ways through it: join branches or split it into two workflows.`,
        },
      ],
    };
  return { ok: true, rules: numbered(rules), warnings: problems };
}

interface Way {
  readonly when: readonly Guard[];
  /** What the nodes on the way leave; a later one has its way. */
  readonly marks: Marks;
  readonly path: readonly string[];
}

interface Step {
  readonly node: WorkflowNode;
  /** The way up to the node, without it. */
  readonly way: Way;
}

/** Walks each way through the graph, in drawing order: cases as listed, the default last. */
class Walk {
  private readonly nodes: ReadonlyMap<string, WorkflowNode>;
  private readonly targets: ReadonlyMap<string, string>;
  private readonly document: WorkflowDocument;

  constructor(document: WorkflowDocument) {
    this.document = document;
    this.nodes = new Map(document.nodes.map((node) => [node.id, node]));
    this.targets = new Map(document.edges.map(({ source, exit, target }) => [exitKey(source, exit), target]));
  }

  /**
   * Keeps a list of steps to take, the next one last, where recursion would exhaust the stack on a long chain.
   * @returns `undefined` for more rules than `maxRules`
   */
  rulesFrom(start: WorkflowNode): readonly Rule[] | undefined {
    const rules: Rule[] = [];
    const todo: Step[] = [{ node: start, way: { when: [], marks: noMarks, path: [] } }];
    for (let step = todo.pop(); step; step = todo.pop()) {
      const { node } = step;
      const way = { ...step.way, path: [...step.way.path, node.id] };
      const lowering = this.lower(node);
      if (lowering.kind !== 'end') todo.push(...this.onward(node, lowering, way).toReversed());
      else if (rules.length === maxRules) return undefined;
      else rules.push(this.toRule(node, lowering, way));
    }
    return rules;
  }

  private lower({ id, kind, data }: WorkflowNode): Lowering {
    if (!isNodeKind(kind)) return { kind: 'end', outcome: { kind: 'continue' }, guardrail: false };
    return nodeKind(kind).lower(data, `${this.document.id}.${id}`);
  }

  private onward(node: WorkflowNode, lowering: Exclude<Lowering, { kind: 'end' }>, way: Way): readonly Step[] {
    if (lowering.kind === 'pass') return this.follow(node, 'next', marked(way, lowering.marks));
    const by = (exit: string, when: readonly Guard[]): readonly Step[] =>
      this.follow(node, exit, marked({ ...way, when }, lowering.marks?.[exit] ?? {}));
    const steps: Step[] = [];
    let when = way.when;
    for (const { exit, condition } of lowering.cases) {
      steps.push(...by(exit, [...when, { nodeId: node.id, exit, condition, holds: true }]));
      when = [...when, { nodeId: node.id, exit, condition, holds: false }];
    }
    return [...steps, ...by(lowering.otherwise, when)];
  }

  /** The step by an exit; none where no edge leaves by it. */
  private follow(node: WorkflowNode, exit: string, way: Way): readonly Step[] {
    const target = this.nodes.get(this.targets.get(exitKey(node.id, exit)) ?? '');
    return target ? [{ node: target, way }] : [];
  }

  private toRule(node: WorkflowNode, end: Lowering & { kind: 'end' }, { when, marks, path }: Way): Rule {
    return {
      id: `${this.document.id}.${node.id}`,
      workflowId: this.document.id,
      guardrail: end.guardrail,
      when: [...when],
      ...marks,
      outcome: end.outcome,
      path: [...path],
    };
  }
}

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
