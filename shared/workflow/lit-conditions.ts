import type { RuleTrace } from '../rules/trace.ts';
import type { ConditionTrace, TraceResult } from '../rules/trace-condition.ts';
import type { SignalValue } from '../signals/signal.ts';
import { type Source, type SourceMap, sourceOf } from './source-map.ts';

/** Where a condition, or a part of one, stands in the drawing. */
export interface PlaceAsked extends Source {
  /** Which way out was asked about, where the node made the question itself: its path is empty then. */
  readonly exit?: string;
  /** Of a question that the node made itself: the path inside it; absent of the whole. */
  readonly part?: string;
}

/** What a message found there. */
export interface LitCondition extends PlaceAsked {
  readonly result: TraceResult;
  /** What a comparison met; absent where nothing was known, and of all others. */
  readonly actual?: SignalValue;
  /** The values that a count or a trend looked at, oldest first. */
  readonly recent?: readonly SignalValue[];
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
        const place = placeAsked(sources, guard, part);
        const key = keyOfPlace(place);
        if (!lit.has(key)) lit.set(key, { ...place, result: trace.result, ...valuesOf(trace) });
      }
  return [...lit.values()];
}

/** @param part path inside the condition of the question; see `partPath` */
export function placeAsked(
  sources: SourceMap,
  question: { readonly nodeId: string; readonly exit: string },
  part: string,
): PlaceAsked {
  const source = sourceOf(sources, question, part);
  return source.path === '' ? { ...source, exit: question.exit, ...(part !== '' && { part }) } : source;
}

/** The same for the same place, and for no other. */
export const keyOfPlace = ({ nodeId, path, exit, part }: PlaceAsked): string =>
  JSON.stringify([nodeId, path, exit, part]);

function valuesOf(trace: ConditionTrace): Pick<LitCondition, 'actual' | 'recent'> {
  if ('recent' in trace) return { recent: trace.recent };
  return 'signal' in trace && trace.actual !== undefined ? { actual: trace.actual } : {};
}

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
