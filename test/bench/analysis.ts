import type { Condition } from '../../shared/rules/condition.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { analyseRules, analyseWorkflow } from '../../shared/workflow/analyse/analyse.ts';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from '../../shared/workflow/document.ts';
import { ms, spreadOf, table } from './measure.ts';

const runs = 3;
const context = { queueIds: ['general', 'billing'], calendarIds: ['office'], defaultLocale: 'en', locales: [] };

/** How long the analysis takes, on workflows and rule sets far larger than people draw. Each is made anew for each run. */
export async function run(): Promise<void> {
  const rows = [
    ['a line of 500 nodes', () => analyseWorkflow(lineOf(500), context)],
    ['500 nodes in diamonds, 1,900 ways', () => analyseWorkflow(diamondsOf(500), context)],
    ['2,000 rules of 100 workflows', () => analyseRules(rulesOf(100, 20))],
    ['2,000 rules of 2,000 workflows', () => analyseRules(rulesOf(2_000, 1))],
    ['2,000 rules of one workflow', () => analyseWorkflow(lineOf(2_000), context)],
  ] as const;
  table(
    ['', 'findings', 'p50', 'slowest'],
    rows.map(([name, analyse]) => {
      const findings = analyse().length;
      const taken = Array.from({ length: runs }, () => {
        const from = performance.now();
        analyse();
        return performance.now() - from;
      });
      return [name, String(findings), ms(spreadOf(taken).p50), ms(Math.max(...taken))];
    }),
  );
}

/** The same numbers in each run; see "Tausworthe" in any text on random numbers. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.abs(state) % below;
  };
}

const topics = Array.from({ length: 60 }, (_, index) => `topic-${index}`);
const words = Array.from({ length: 300 }, (_, index) => `word${index} of note`);

/** A question as people ask them: some words, a topic, a number, a tier, a few of these together. */
function question(pick: (below: number) => number, depth = 1): Condition {
  const some = <T>(items: readonly T[], count: number) =>
    Array.from({ length: count }, () => items[pick(items.length)] as T);
  switch (pick(depth === 1 ? 9 : 6)) {
    case 0:
      return { signal: 'text', op: 'containsAny', value: some(words, 3) };
    case 1:
      return { signal: 'topics', op: 'hasAny', value: some(topics, 2) };
    case 2:
      return { signal: `attributes.score-${pick(20)}`, op: 'lt', value: pick(100) / 100 };
    case 3:
      return { signal: 'intent', op: 'eq', value: `intent-${pick(80)}` };
    case 4:
      return { signal: 'customer.tier', op: 'in', value: [`tier-${pick(8)}`, `tier-${pick(8)}`] };
    case 5:
      return { signal: 'failedAttempts', op: 'gte', value: 1 + pick(9) };
    case 6:
      return { any: [question(pick, 2), question(pick, 2), question(pick, 2)] };
    case 7:
      return { atLeast: 2, of: [question(pick, 2), question(pick, 2), question(pick, 2)] };
    default:
      return { all: [question(pick, 2), question(pick, 2)] };
  }
}

const node = (id: string, kind: string, data: WorkflowNode['data']): WorkflowNode => ({
  id,
  kind,
  data,
  position: { x: 0, y: 0 },
});
const person = (id: string, queueId = 'general') =>
  node(id, 'hand-off', { queueId, priority: 'normal', reason: 'policy', guardrail: false });
const edge = (source: string, exit: string, target: string): WorkflowEdge => ({
  id: `${source}-${exit}`,
  source,
  exit,
  target,
});

/** Questions one after another, each of which hands over or leads to the next. */
function lineOf(size: number): WorkflowDocument {
  const pick = numbersFrom(17);
  const count = Math.floor((size - 2) / 2);
  const nodes = [node('start', 'start', { channels: [] }), node('end', 'continue', {})];
  const edges = [edge('start', 'next', 'q0')];
  for (let index = 0; index < count; index += 1) {
    nodes.push(node(`q${index}`, 'condition', { condition: question(pick) }), person(`p${index}`));
    edges.push(
      edge(`q${index}`, 'yes', `p${index}`),
      edge(`q${index}`, 'no', index + 1 < count ? `q${index + 1}` : 'end'),
    );
  }
  return { schemaVersion: 1, id: 'line', name: 'Line', nodes, edges };
}

/** Eight questions, each of whose answers meet again, before what is left in a line. */
function diamondsOf(size: number): WorkflowDocument {
  const pick = numbersFrom(23);
  const diamonds = 3;
  const line = lineOf(size - 3 * diamonds);
  const nodes = [...line.nodes];
  const edges = line.edges.filter(({ source }) => source !== 'start');
  edges.push(edge('start', 'next', 'd0'));
  for (let index = 0; index < diamonds; index += 1) {
    const next = index + 1 < diamonds ? `d${index + 1}` : 'q0';
    nodes.push(
      node(`d${index}`, 'condition', { condition: question(pick) }),
      node(`t${index}`, 'tag', { tags: ['a'] }),
      node(`u${index}`, 'tag', { tags: ['b'] }),
    );
    edges.push(
      edge(`d${index}`, 'yes', `t${index}`),
      edge(`d${index}`, 'no', `u${index}`),
      edge(`t${index}`, 'next', next),
      edge(`u${index}`, 'next', next),
    );
  }
  return { ...line, id: 'diamonds', nodes, edges };
}

/** Workflows each with a few rules in a line. */
function rulesOf(workflows: number, each: number): readonly Rule[] {
  const pick = numbersFrom(42);
  return Array.from({ length: workflows }, (_, workflow) => {
    const workflowId = `w-${String(workflow).padStart(4, '0')}`;
    const questions = Array.from({ length: each }, () => question(pick));
    return questions.map(
      (condition, index): Rule => ({
        id: `${workflowId}.p${index}`,
        workflowId,
        guardrail: pick(10) === 0,
        when: [
          ...questions
            .slice(0, index)
            .map((earlier, place) => ({ nodeId: `q${place}`, exit: 'yes', condition: earlier, holds: false })),
          { nodeId: `q${index}`, exit: 'yes', condition, holds: true },
        ],
        tags: [],
        outcome: {
          kind: 'handoff',
          queueId: pick(2) === 0 ? 'general' : 'billing',
          priority: 'normal',
          reason: 'policy',
        },
        path: ['start', ...questions.slice(0, index + 1).map((_, place) => `q${place}`), `p${index}`],
      }),
    );
  }).flat();
}
