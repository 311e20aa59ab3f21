import type { Rule } from '../../rules/rule.ts';
import { Solver } from '../../rules/solve/solver.ts';
import { compileWorkflow } from '../compile.ts';
import type { WorkflowDocument } from '../document.ts';
import { drawnId } from '../inline.ts';
import type { WorkflowContext } from '../nodes/node-kind.ts';
import { sourceMap } from '../source-map.ts';
import { type Branch, explore, placesIn, questionsIn } from './branch.ts';
import type { Finding } from './finding.ts';
import { bypassedGuardrails } from './guardrail-bypassed.ts';
import { LiveRules } from './live-rules.ts';
import { missingMessages } from './message-missing.ts';
import { missingCases } from './missing-case.ts';
import { neverReached } from './never-reached.ts';
import { neverTaken } from './never-taken.ts';
import { outOfReach } from './out-of-reach.ts';
import { overlappingCases } from './overlapping-cases.ts';
import { asksForPerson, personNotReached, unheardAt } from './person-not-reached.ts';
import { neverOpenQueues } from './queue-hours.ts';
import { Order, type Standing } from './rules-in-order.ts';
import { overlappingRules, shadowedRules } from './standing.ts';
import { findingWords, type Study } from './study.ts';
import { Witnesses } from './witness.ts';

/**
 * What the conditions of a workflow imply, beyond its graph. A workflow that does not compile has no conditions to speak
 * of, and no findings.
 * @param rules those of the other workflows that it will live among; rules of this one are passed over
 */
export function analyseWorkflow(
  document: WorkflowDocument,
  context: WorkflowContext,
  rules: readonly Rule[] = [],
): readonly Finding[] {
  const compiled = compileWorkflow(document, context);
  return compiled.ok ? analyseCompiled(document, compiled.rules, context, rules) : [];
}

/** The same for a workflow that has been compiled. */
export function analyseCompiled(
  document: WorkflowDocument,
  compiled: readonly Rule[],
  context: WorkflowContext,
  rules: readonly Rule[] = [],
): readonly Finding[] {
  const others = rules.filter(({ workflowId }) => workflowId !== document.id);
  const analysis = new Analysis([...compiled, ...others].filter(beginsAtStart));
  return [...analysis.findingsIn(document, compiled, context), ...analysis.leftOut(context)].map(atDrawnNode);
}

/** Each workflow of a rule set among the others, such as the one that is live; nodes are named by their ids. */
export function analyseRules(rules: readonly Rule[]): readonly Finding[] {
  const analysis = new Analysis(rules.filter(beginsAtStart));
  const context: WorkflowContext = { queueIds: [], calendarIds: [], defaultLocale: 'en', locales: [] };
  const own = new Map<string, Rule[]>();
  for (const rule of rules) own.set(rule.workflowId, [...(own.get(rule.workflowId) ?? []), rule]);
  const findings = [...own].flatMap(([id, some]) => analysis.findingsIn({ id, nodes: [] }, some, context));
  return [...findings, ...analysis.leftOut(context)];
}

/** Rules that go on from a node are tried at that moment alone; they neither shadow others nor leave a case out. */
const beginsAtStart = ({ from }: Rule): boolean => from === undefined;

/** A step of a sub-workflow is drawn elsewhere: the node that stands for it is where an admin can look. */
const atDrawnNode = (finding: Finding): Finding =>
  finding.nodeId?.includes('/') ? { ...finding, nodeId: drawnId(finding.nodeId) } : finding;

/** All rules that live together, made ready once for each workflow that is looked at. */
class Analysis {
  private readonly live: LiveRules;
  private readonly order: Order;
  private readonly solver: Solver;
  private readonly witnesses: Witnesses;

  constructor(rules: readonly Rule[]) {
    this.live = new LiveRules(rules);
    this.order = new Order(this.live);
    this.solver = new Solver([...this.live.conditions(), asksForPerson]);
    this.witnesses = new Witnesses(this.live);
  }

  findingsIn(document: Study['document'], rules: readonly Rule[], context: WorkflowContext): readonly Finding[] {
    const { live, solver, witnesses } = this;
    const tree = live.treeOf(document.id);
    const { standings, unheard, unheardNode } = this.walk(tree);
    const study: Study = {
      document,
      tree,
      later: new Set(rules.filter((rule) => !beginsAtStart(rule)).flatMap(({ path }) => path)),
      sources: sourceMap(document),
      places: placesIn(tree),
      rules: rules.filter(beginsAtStart),
      live,
      solver,
      witnesses,
      questions: questionsIn(tree),
      language: context.language,
    };
    return [
      ...neverReached(study),
      ...neverTaken(study),
      ...outOfReach(study),
      ...bypassedGuardrails(study),
      ...personNotReached(study, unheard, unheardNode),
      ...shadowedRules(study, standings),
      ...neverOpenQueues({ ...study, rules }, context),
      ...missingCases(study),
      ...overlappingCases(study),
      ...overlappingRules(study, standings),
      ...missingMessages({ ...study, rules }, context),
    ];
  }

  /** Silence about what was not looked into would pass for praise. */
  leftOut({ language }: Pick<WorkflowContext, 'language'>): readonly Finding[] {
    if (!this.solver.isSpent && !this.order.isSpent) return [];
    return [
      {
        code: 'not-looked-into',
        severity: 'info',
        ...findingWords({ language }).notLookedInto,
      },
    ];
  }

  /** One walk down the tree judges every branch, and asks at its ends what needs the answers on the way there. */
  private walk(tree: Branch) {
    const { solver, order, live } = this;
    const standings: Standing[] = [];
    let unheard: ReturnType<typeof unheardAt>;
    let unheardNode: string | undefined;
    const isAlone = live.workflowIds.length === 1;
    explore(tree, solver, (branch: Branch) => {
      if (branch.verdict === 'impossible') return;
      for (const rule of isAlone ? [] : branch.rules) {
        const standing = order.standingOf(rule, solver);
        if (standing) standings.push(standing);
      }
      if (unheard) return;
      unheard = unheardAt(branch, live, solver);
      if (unheard) unheardNode = branch.rules[0]?.path.at(-1);
    });
    return { standings, unheard, unheardNode };
  }
}
