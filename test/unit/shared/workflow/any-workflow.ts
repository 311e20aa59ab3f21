import * as fc from 'fast-check';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from '../../../../shared/workflow/document.ts';
import { asks, drawn, goOn, handOff, node, start } from '../samples.ts';

/** Comparisons that the compiler accepts, over few signals, so that they overlap and contradict one another. */
export const saneComparison = fc.oneof(
  fc.record({
    signal: fc.constant('confidence'),
    op: fc.constantFrom('lt', 'gte'),
    value: fc.constantFrom(0.2, 0.5, 0.8),
  }),
  fc.record({ signal: fc.constant('topics'), op: fc.constant('has'), value: fc.constantFrom('billing', 'login') }),
  fc.record({ signal: fc.constant('speaker'), op: fc.constant('eq'), value: fc.constant('customer') }),
  fc.record({ signal: fc.constant('intent'), op: fc.constant('exists'), value: fc.boolean() }),
);

const saneCondition = fc.oneof(
  saneComparison,
  fc.record({ all: fc.array(saneComparison, { minLength: 1, maxLength: 3 }) }),
  fc.record({ any: fc.array(saneComparison, { minLength: 1, maxLength: 3 }) }),
  fc.record({ none: fc.array(saneComparison, { minLength: 1, maxLength: 3 }) }),
);

export const saneFacts = fc.record(
  {
    confidence: fc.constantFrom(0, 0.2, 0.4, 0.5, 0.7, 0.9),
    topics: fc.subarray(['billing', 'login']),
    speaker: fc.constantFrom('customer', 'assistant'),
    intent: fc.constant('refund'),
    'hours.office': fc.boolean(),
    'split.support.n0': fc.constantFrom(0, 29.99, 30, 99.99),
    'split.support.n1': fc.constantFrom(0, 29.99, 30, 99.99),
    'band.support.n0': fc.constantFrom('', 'high', 'some', 'default'),
    'band.support.n1': fc.constantFrom('', 'high', 'some', 'default'),
  },
  { requiredKeys: [] },
);

/** What a queue may be known for. */
export const queueFacts = fc.record(
  {
    'queue.open.general': fc.boolean(),
    'queue.agentsOn.general': fc.constantFrom(0, 1, 2, 3),
    'queue.waitSeconds.general': fc.constantFrom(0, 299, 300, 900),
  },
  { requiredKeys: [] },
);

/** What every conversation has: a speaker, and a share and a band at each split and score that `anyWorkflow` can draw. */
export const alwaysThere = fc
  .tuple(
    fc.constantFrom('customer', 'assistant'),
    fc.array(fc.tuple(fc.constantFrom(0, 29.99, 30, 99.99), fc.constantFrom('', 'high', 'some', 'default')), {
      minLength: 12,
      maxLength: 12,
    }),
  )
  .map(([speaker, places]) => {
    const at = (index: number) => `${index < 6 ? 'support' : 'a-first'}.n${index % 6}`;
    const shares = places.map(([share], index) => [`split.${at(index)}`, share] as const);
    const bands = places.map(([, band], index) => [`band.${at(index)}`, band] as const);
    return Object.fromEntries<string | number>([['speaker', speaker], ...shares, ...bands]);
  });

type Drawing = (id: string) => { readonly node: WorkflowNode; readonly exits: readonly string[] };

const anyInner: fc.Arbitrary<Drawing> = fc.oneof(
  saneCondition.map(
    (condition): Drawing =>
      (id) => ({ node: asks(id, condition), exits: ['yes', 'no'] }),
  ),
  fc.array(saneCondition, { minLength: 1, maxLength: 3 }).map(
    (conditions): Drawing =>
      (id) => ({
        node: node(id, 'switch', {
          cases: conditions.map((condition, index) => ({ id: `case-${index}`, label: `Case ${index}`, condition })),
        }),
        exits: [...conditions.map((_, index) => `case-${index}`), 'default'],
      }),
  ),
  fc.constant<Drawing>((id) => ({
    node: node(id, 'business-hours', { calendarId: 'office' }),
    exits: ['open', 'closed'],
  })),
  fc.tuple(saneCondition, saneCondition, fc.constantFrom(0, 0.5)).map(
    ([first, second, hysteresis]): Drawing =>
      (id) => ({
        node: node(id, 'score', {
          parts: [
            { weight: 1, when: first },
            { weight: 2, when: second },
          ],
          bands: [
            { id: 'high', label: 'High', from: 3 },
            { id: 'some', label: 'Some', from: 1 },
          ],
          hysteresis,
        }),
        exits: ['high', 'some', 'default'],
      }),
  ),
  fc.constant<Drawing>((id) => ({
    node: node(id, 'split', {
      arms: [
        { id: 'a', label: 'A', percent: 30 },
        { id: 'b', label: 'B', percent: 70 },
      ],
    }),
    exits: ['a', 'b'],
  })),
  fc.constantFrom('gold', 'silver').map(
    (value): Drawing =>
      (id) => ({ node: node(id, 'set-attribute', { name: 'rank', value }), exits: ['next'] }),
  ),
  fc.subarray(['vip', 'late', 'review'], { minLength: 1 }).map(
    (tags): Drawing =>
      (id) => ({
        node: node(id, 'tag', { tags }),
        exits: ['next'],
      }),
  ),
);

/** Steps that ask, wait or look at a queue: more than one rule may come of a way through them. */
const anyAsking: fc.Arbitrary<Drawing> = fc.oneof(
  fc.constant<Drawing>((id) => ({
    node: node(id, 'availability', { queueId: 'general', agentsOn: 2, waitBelowMinutes: 5 }),
    exits: ['available', 'not-available'],
  })),
  fc.constant<Drawing>((id) => ({
    node: node(id, 'send-message', { texts: { en: `Words of ${id}` } }),
    exits: ['next'],
  })),
  fc.constant<Drawing>((id) => ({ node: node(id, 'notify', { title: id, to: 'inbox' }), exits: ['next'] })),
  fc.constant<Drawing>((id) => ({
    node: node(id, 'offer', {
      texts: { en: 'Which?' },
      choices: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
    }),
    exits: ['a', 'b', 'declined', 'no-answer'],
  })),
  fc.constantFrom(1, 3).map(
    (tries): Drawing =>
      (id) => ({
        node: node(id, 'collect', { texts: { en: 'What?' }, attribute: 'detail', expects: 'text', tries }),
        exits: ['given', 'not-given'],
      }),
  ),
  fc.subarray(['timed-out', 'nobody-there']).map(
    (exits): Drawing =>
      (id) => ({ node: handOff(id), exits }),
  ),
);

const anyEnd: fc.Arbitrary<(id: string) => WorkflowNode> = fc.oneof(
  fc.constant(goOn),
  fc.boolean().map((guardrail) => (id: string) => handOff(id, { guardrail })),
);

/**
 * Acyclic workflows, every exit connected: node `n3` leads only to nodes with a higher number, the outcomes last.
 * Few inner nodes, since each way through is a rule and ways multiply.
 */
const workflowOf = (inner: fc.Arbitrary<Drawing>): fc.Arbitrary<WorkflowDocument> =>
  fc
    .tuple(
      fc.array(inner, { maxLength: 6 }),
      fc.array(anyEnd, { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.nat(1_000)),
    )
    .map(([inner, ends, choices]) => {
      const steps = inner.map((make, index) => make(`n${index}`));
      const outcomes = ends.map((make, index) => make(`n${inner.length + index}`));
      const ids = [...steps.map((step) => step.node.id), ...outcomes.map(({ id }) => id)];
      const laterThan = (index: number) =>
        ids[index + 1 + ((choices.next().value as number) % (ids.length - index - 1))] ?? '';
      const edges: WorkflowEdge[] = [{ id: 'first', source: 'start', exit: 'next', target: ids[0] ?? '' }];
      steps.forEach(({ node: { id }, exits }, index) => {
        for (const exit of exits) edges.push({ id: `${id}-${exit}`, source: id, exit, target: laterThan(index) });
      });
      return drawn([start(), ...steps.map((step) => step.node), ...outcomes], edges);
    });

export const anyWorkflow = workflowOf(anyInner);

/** The same with steps that ask, wait or look at a queue. */
export const anyAskingWorkflow = workflowOf(fc.oneof(anyInner, { arbitrary: anyAsking, weight: 2 }));

/** Anything that the schema of documents lets through, mostly nonsense. */
export const anyDocument: fc.Arbitrary<WorkflowDocument> = (() => {
  const ids = fc.constantFrom('start', 'a', 'b', 'c', 'd', 'nowhere');
  const kinds = fc.constantFrom(
    'start',
    'condition',
    'switch',
    'score',
    'split',
    'availability',
    'send-message',
    'notify',
    'collect',
    'offer',
    'sub-workflow',
    'return-to-ai',
    'note',
    'set-attribute',
    'business-hours',
    'tag',
    'hand-off',
    'continue',
    'teleport',
    'constructor',
    '__proto__',
  );
  const goodData = fc.oneof(
    fc.constantFrom<Record<string, unknown>>(
      { channels: [] },
      { channels: ['chat'] },
      { calendarId: 'office' },
      { tags: ['vip'] },
      {},
      { queueId: 'general', priority: 'normal', reason: 'policy', guardrail: false },
    ),
    saneCondition.map((condition) => ({ condition })),
    saneCondition.map((condition) => ({ cases: [{ id: 'a', label: 'A', condition }] })),
  );
  const anyData = fc.dictionary(
    fc.constantFrom('condition', 'cases', 'tags', 'channels', 'queueId', 'x'),
    fc.jsonValue(),
  );
  return fc
    .record({
      nodes: fc.array(fc.record({ id: ids, kind: kinds, data: fc.oneof(goodData, anyData) }), { maxLength: 8 }),
      edges: fc.array(
        fc.record({
          id: ids,
          source: ids,
          exit: fc.constantFrom('next', 'yes', 'no', 'a', 'default', 'open', 'closed', '__proto__'),
          target: ids,
        }),
        { maxLength: 12 },
      ),
    })
    .map(({ nodes, edges }) =>
      drawn(
        nodes.map(({ id, kind, data }) => node(id, kind, data)),
        edges,
      ),
    );
})();
