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
  const walk = new Walk(document);
  const start = document.nodes.find(({ kind }) => kind === 'start');
  if (start) walk.from(start, { when: [], tags: [], path: [] });
  if (walk.tooMany)
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
  return { ok: true, rules: numbered(walk.rules), warnings: problems };
}

interface Way {
  readonly when: readonly Guard[];
  readonly tags: readonly string[];
  readonly path: readonly string[];
}

/** Walks each way through the graph, in drawing order: cases as listed, the default last. */
class Walk {
  readonly rules: Rule[] = [];
  tooMany = false;
  private readonly nodes: ReadonlyMap<string, WorkflowNode>;
  private readonly targets: ReadonlyMap<string, string>;
  private readonly document: WorkflowDocument;

  constructor(document: WorkflowDocument) {
    this.document = document;
    this.nodes = new Map(document.nodes.map((node) => [node.id, node]));
    this.targets = new Map(document.edges.map(({ source, exit, target }) => [exitKey(source, exit), target]));
  }

  from(node: WorkflowNode, way: Way): void {
    if (this.tooMany) return;
    const path = [...way.path, node.id];
    const lowering = lower(node);
    switch (lowering.kind) {
      case 'pass':
        this.follow(node, 'next', { ...way, path, tags: [...way.tags, ...lowering.tags] });
        break;
      case 'decide':
        this.branch(node, lowering, { ...way, path });
        break;
      case 'end':
        if (this.rules.length === maxRules) this.tooMany = true;
        else this.rules.push(this.toRule(node, lowering, { ...way, path }));
    }
  }

  private branch(node: WorkflowNode, { cases, otherwise }: Lowering & { kind: 'decide' }, way: Way): void {
    let when = way.when;
    for (const { exit, condition } of cases) {
      this.follow(node, exit, { ...way, when: [...when, { nodeId: node.id, exit, condition, holds: true }] });
      when = [...when, { nodeId: node.id, exit, condition, holds: false }];
    }
    this.follow(node, otherwise, { ...way, when });
  }

  private follow(node: WorkflowNode, exit: string, way: Way): void {
    const target = this.nodes.get(this.targets.get(exitKey(node.id, exit)) ?? '');
    if (target) this.from(target, way);
  }

  private toRule(node: WorkflowNode, end: Lowering & { kind: 'end' }, { when, tags, path }: Way): Rule {
    return {
      id: `${this.document.id}.${node.id}`,
      workflowId: this.document.id,
      guardrail: end.guardrail,
      when: [...when],
      tags: [...new Set(tags)],
      outcome: end.outcome,
      path: [...path],
    };
  }
}

const exitKey = (nodeId: string, exit: string): string => `${nodeId} ${exit}`;

function lower({ kind, data }: WorkflowNode): Lowering {
  if (!isNodeKind(kind)) return { kind: 'end', outcome: { kind: 'continue' }, guardrail: false };
  return nodeKind(kind).lower(data);
}

/** Several ways to one outcome get a number, from 2 on. */
function numbered(rules: readonly Rule[]): readonly Rule[] {
  const seen = new Map<string, number>();
  return rules.map((rule) => {
    const count = (seen.get(rule.id) ?? 0) + 1;
    seen.set(rule.id, count);
    return count === 1 ? rule : { ...rule, id: `${rule.id}.${count}` };
  });
}
