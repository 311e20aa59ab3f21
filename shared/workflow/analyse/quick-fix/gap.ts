import type * as z from 'zod';
import { type Comparison, type Condition, comparisonsOf, isComparison } from '../../../rules/condition.ts';
import { evaluateCondition } from '../../../rules/evaluate-condition.ts';
import { clauseOf, nameOfValue } from '../../../rules/sentence.ts';
import { cellsOf } from '../../../rules/solve/cells.ts';
import { readerOfModel } from '../../../rules/solve/model.ts';
import { catalogueWorld } from '../../../rules/solve/world.ts';
import type { SignalValue } from '../../../signals/signal.ts';
import { firstFree } from '../../fresh-id.ts';
import { fixWords } from '../../language/english/fixes.ts';
import type { WorkflowWords } from '../../language/workflow-language.ts';
import { nodeKinds } from '../../nodes/index.ts';
import { gapIn, onlySignal } from '../missing-case.ts';
import { joined, nodeOf, targetOf, withData } from './edits.ts';
import type { Fixer } from './quick-fix.ts';

type Case = z.infer<typeof nodeKinds.switch.schema>['cases'][number];

/** A switch over one signal that leaves some of its values out. */
export const fillGap: Fixer = ({ nodeId }, document, words) => {
  const node = nodeOf(document, nodeId);
  const cases = node?.kind === 'switch' ? nodeKinds.switch.schema.safeParse(node.data).data?.cases : undefined;
  if (!node || !cases) return undefined;
  const conditions = cases.map(({ condition }) => condition);
  const signal = onlySignal(conditions);
  const missing = signal === undefined ? undefined : gapIn(signal, conditions);
  if (signal === undefined || missing === undefined) return undefined;
  if (typeof missing === 'number') {
    const wider = widened(cases, signal, missing, words);
    return wider && { title: wider.title, document: withData(document, node.id, { ...node.data, cases: wider.cases }) };
  }
  const target = targetOf(document, node.id, 'default');
  if (typeof missing !== 'string' || target === undefined || cases.length >= mostCases) return undefined;
  // It leads where its messages go now: what becomes of them does not change until somebody draws it otherwise.
  const added: Case = {
    id: firstFree(missing, new Set([...cases.map(({ id }) => id), 'default'])),
    label: nameOfValue(signal, missing, words),
    condition: { signal, op: 'eq', value: missing },
  };
  const whole = withData(document, node.id, { ...node.data, cases: [...cases, added] });
  return {
    title: fixWords(words).addCase(added.label),
    document: joined(whole, { source: node.id, exit: added.id, target }),
  };
};

/** As many as a switch may have. */
const mostCases = 20;

/** The case below the gap reaches up to the one above it, where that takes no message from any other case. */
function widened(cases: readonly Case[], signal: string, gap: number, words: WorkflowWords) {
  const bounds = cases.flatMap(({ condition }, index) => (isBound(condition) ? [{ index, ...condition }] : []));
  const below = bounds.filter(({ op, value }) => (op === 'lt' || op === 'lte') && value <= gap);
  const above = bounds.filter(({ op, value }) => (op === 'gt' || op === 'gte') && value >= gap);
  const lower = below.sort((a, b) => b.value - a.value)[0];
  const upper = above.sort((a, b) => a.value - b.value)[0];
  const case_ = lower && cases[lower.index];
  if (!lower || !upper || !case_) return undefined;
  const condition: Comparison = { signal, op: upper.op === 'gte' ? 'lt' : 'lte', value: upper.value };
  const wider = cases.map((each, index) => (index === lower.index ? { ...each, condition } : each));
  const isFair = valuesOf(signal, [...cases, ...wider]).every((value) => {
    const before = taking(cases, signal, value);
    return before === undefined || before === taking(wider, signal, value);
  });
  return isFair
    ? { cases: wider, title: fixWords(words).widenCase(case_.label, clauseOf(condition, words)) }
    : undefined;
}

const isBound = (condition: Condition): condition is Comparison & { value: number } =>
  isComparison(condition) && typeof condition.value === 'number';

const valuesOf = (signal: string, cases: readonly Case[]): readonly (SignalValue | undefined)[] =>
  cellsOf(
    catalogueWorld.domainOf(signal),
    cases.flatMap(({ condition }) => comparisonsOf(condition)),
  ).values;

/** The case that takes a value. */
function taking(cases: readonly Case[], signal: string, value: SignalValue | undefined): string | undefined {
  const facts = readerOfModel({ facts: value === undefined ? {} : { [signal]: value }, history: {} });
  return cases.find(({ condition }) => evaluateCondition(condition, facts) === true)?.id;
}
