import type { Condition } from '../../shared/rules/condition.ts';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from '../../shared/workflow/document.ts';

/*
 * Workflows far larger than people draw, for benchmarks.
 */

/** The same numbers in each run; see "Tausworthe" in any text on random numbers. */
export function numbersFrom(seed: number): (below: number) => number {
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
export function question(pick: (below: number) => number, depth = 1): Condition {
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
export function lineOf(size: number): WorkflowDocument {
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
export function diamondsOf(size: number): WorkflowDocument {
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

/**
 * A line of questions with persons beside it, some of whose hand-offs go on when nobody comes: 500 nodes make 600 edges.
 * Laid out in columns, as a tidy person would.
 */
export function boardOf(size: number): WorkflowDocument {
  const line = lineOf(size);
  const persons = line.nodes.filter(({ kind }) => kind === 'hand-off').slice(0, Math.floor(size / 5) + 1);
  const rows = 25;
  const placed = line.nodes.map((each) => {
    const index = Number(each.id.slice(1));
    if (Number.isNaN(index)) return { ...each, position: { x: 0, y: each.kind === 'start' ? -180 : (rows + 1) * 180 } };
    const [column, row] = [Math.floor(index / rows), index % rows];
    const isPerson = each.kind === 'hand-off';
    return { ...each, position: { x: column * 680 + (isPerson ? 320 : 0), y: row * 180 + (isPerson ? 90 : 0) } };
  });
  return {
    ...line,
    id: `board-${size}`,
    name: `Board of ${size}`,
    nodes: placed,
    edges: [...line.edges, ...persons.map(({ id }) => edge(id, 'timed-out', 'end'))],
  };
}
