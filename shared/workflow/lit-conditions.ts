import type { RuleTrace } from '../rules/trace.ts';
import type { ConditionTrace, TraceResult } from '../rules/trace-condition.ts';
import type { SignalValue } from '../signals/signal.ts';
import { type Source, type SourceMap, sourceOf } from './source-map.ts';

/** A condition, or a part of one, where the drawing has it, with what a message found there. */
export interface LitCondition extends Source {
  /** Which way out was asked about, where the node made the question itself: its path is empty then. */
  readonly exit?: string;
  readonly result: TraceResult;
  /** What a comparison met; absent where nothing was known, and of groups. */
  readonly actual?: SignalValue;
}

/**
 * Every condition that was asked, by its place in the document that the rules came from: a canvas lights it there. Rules
 * that ask the same question found the same, so it is told once.
 */
export function litConditions(traces: readonly RuleTrace[], sources: SourceMap): readonly LitCondition[] {
  const lit = new Map<string, LitCondition>();
  for (const { guards } of traces)
    for (const guard of guards)
      for (const [part, trace] of partsIn(guard.condition)) {
        const source = sourceOf(sources, guard, part);
        // Of what a node made itself only the whole is told: its parts are nowhere in the drawing.
        const own = source.path === '' ? { exit: guard.exit } : undefined;
        const key = `${source.nodeId} ${own ? guard.exit : `.${source.path}`}`;
        if (!lit.has(key)) lit.set(key, { ...source, ...own, result: trace.result, ...actualOf(trace) });
      }
  return [...lit.values()];
}

const actualOf = (trace: ConditionTrace): Pick<LitCondition, 'actual'> =>
  'signal' in trace && trace.actual !== undefined ? { actual: trace.actual } : {};

/** Each part with its path inside the condition, the whole first; see `partPath`. */
function partsIn(trace: ConditionTrace, path = ''): readonly (readonly [string, ConditionTrace])[] {
  if (!('members' in trace)) return [[path, trace]];
  const key = trace.kind === 'atLeast' ? 'of' : trace.kind;
  const after = trace.kind === 'score' ? '.when' : '';
  const inside = trace.members.flatMap((member, index) =>
    partsIn(member, `${path === '' ? '' : `${path}.`}${key}.${index}${after}`),
  );
  return [[path, trace], ...inside];
}
