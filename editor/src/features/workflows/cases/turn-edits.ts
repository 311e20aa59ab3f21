import type { SampleTurn } from '../../../../../shared/workflow/cases/sample-case.ts';

/** The fields that the form shows; what else a message carries is kept as it is. */
export const inForm: ReadonlySet<string> = new Set(['role', 'text', 'confidence', 'answered', 'topics', 'customer']);

/** How sure it is, and whether it answers, is said of the AI alone. */
export function withRole(turn: SampleTurn, role: SampleTurn['role']): SampleTurn {
  const { confidence = 0.5, answered = true, sources, ...rest } = turn;
  if (role === 'customer') return { ...rest, role };
  return { ...rest, role, confidence, answered, ...(sources !== undefined && { sources }) };
}

export function withTopics({ topics: _topics, ...turn }: SampleTurn, topics: readonly string[]): SampleTurn {
  return topics.length === 0 ? turn : { ...turn, topics: topics.slice(0, 20) };
}

/** A tier belongs to a customer, and a customer needs an id: that of the sample where the conversation names none. */
export function withTier({ customer, ...turn }: SampleTurn, words: string): SampleTurn {
  const tier = words
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '');
  const { tier: _tier, ...rest } = customer ?? { id: 'sample' };
  if (tier !== '') return { ...turn, customer: { ...rest, tier } };
  const isOnlySample = rest.id === 'sample' && Object.keys(rest).length === 1;
  return isOnlySample ? turn : { ...turn, customer: rest };
}
