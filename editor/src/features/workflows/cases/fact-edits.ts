import type { SampleFacts } from '../../../../../shared/workflow/cases/sample-case.ts';

export function withClosed({ closed = [], ...facts }: SampleFacts, id: string, isClosed: boolean): SampleFacts {
  const others = closed.filter((one) => one !== id);
  const next = isClosed ? [...others, id] : others;
  return next.length === 0 ? facts : { ...facts, closed: next };
}

export function withNobodyOn({ queues = {}, ...facts }: SampleFacts, id: string, isNobody: boolean): SampleFacts {
  const { [id]: _before, ...others } = queues;
  const next = isNobody ? { ...others, [id]: { agentsOn: 0 } } : others;
  return Object.keys(next).length === 0 ? facts : { ...facts, queues: next };
}

/** Facts that say nothing are left out of a case. */
export const factsOrNone = (facts: SampleFacts): { readonly facts?: SampleFacts } =>
  Object.keys(facts).length === 0 ? {} : { facts };
