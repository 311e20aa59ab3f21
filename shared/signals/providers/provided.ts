import type { Detected } from '../detected.ts';
import type { TopicId } from '../topics/topic.ts';
import type { ProviderKind } from './kinds.ts';
import type { ProvidableSignal } from './providable.ts';

export type ProvidedValues = Pick<Detected, ProvidableSignal>;

/**
 * Why a provider gave no answer, or only a part of one: it took too long, has no room, may not be asked, answered
 * something else than what was asked, or failed otherwise.
 */
export type ProviderFailure = 'late' | 'throttled' | 'refused' | 'unreadable' | 'failed';

/** What a provider said of a message, or why it said nothing: a fact, since it may say something else tomorrow. */
export interface Provided {
  readonly provider: ProviderKind;
  /** Model and wording of the question. Absent: it was not reached. */
  readonly version?: string;
  readonly values?: ProvidedValues;
  readonly failure?: ProviderFailure;
}

/** What a customer in need has told stands, whatever a model says: no text of theirs may talk a model out of it. */
const raisedOnly: readonly TopicId[] = ['self_harm', 'safety', 'legal', 'fraud_security'];

/**
 * What counts as detected: a provider's value takes the place of the built-in one. Of guardrails, asking for a person
 * and topics of harm, the higher of both counts.
 */
export function withProvided(builtIn: Detected, provided: readonly Provided[] = []): Detected {
  const { topics, asksForHuman, ...others }: ProvidedValues = Object.assign(
    {},
    ...provided.map(({ values }) => values),
  );
  return {
    ...builtIn,
    ...others,
    ...(asksForHuman !== undefined && { asksForHuman: Math.max(asksForHuman, builtIn.asksForHuman ?? 0) }),
    ...(topics && { topics: withTopics(builtIn.topics, topics) }),
  };
}

function withTopics(builtIn: Detected['topics'] = {}, given: NonNullable<Detected['topics']>): Detected['topics'] {
  const kept = raisedOnly.map((topic) => [topic, Math.max(builtIn[topic] ?? 0, given[topic] ?? 0)] as const);
  return { ...builtIn, ...given, ...Object.fromEntries(kept.filter(([, share]) => share > 0)) };
}
