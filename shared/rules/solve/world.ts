import { findSignal, signalType } from '../../signals/catalogue.ts';
import type { SignalType } from '../../signals/signal.ts';

/** Which values a signal may take at all, whatever a message says. */
export interface Domain {
  /** `any`: an attribute, which may hold a number, a text or a boolean. `none`: no such signal, never known. */
  readonly type: SignalType | 'any' | 'none';
  readonly range?: readonly [number, number];
  /** The only texts that there are. */
  readonly only?: readonly string[];
  /** Never unknown. */
  readonly isKnown: boolean;
}

export type World = {
  readonly domainOf: (signal: string) => Domain;
  /** Signals that are known just where `signal` has this value. */
  readonly together?: { readonly signal: string; readonly value: string; readonly known: readonly string[] };
};

/** Counted from the first message on, so every decision knows them. */
const alwaysKnown = new Set([
  'speaker',
  'channel',
  'lowConfidenceStreak',
  'failedAttempts',
  'turns.customer',
  'turns.assistant',
  'customer.known',
  'customerStreak',
  'conversationSeconds',
]);

/** Families with a value in every conversation: where a score lay before (nowhere is one too), and the share of a split. */
const knownFamilies = ['band.', 'split.'];

/** In hundredths; see `shareOf`. */
const shares = [0, 99.99] as const;

/** Signals whose offered values are all that there are. */
const closed = new Set(['speaker', 'channel']);

/** What is so in every conversation; the rest of the solver takes any mixture of values for possible. */
export const catalogueWorld: World = {
  domainOf: (name) => {
    const signal = findSignal(name);
    const isKnown = alwaysKnown.has(name) || knownFamilies.some((family) => name.startsWith(family));
    const range = name.startsWith('split.') ? shares : signal?.range;
    return {
      type: signalType(name) ?? 'none',
      ...(range && { range }),
      ...(closed.has(name) && signal?.values && { only: signal.values }),
      isKnown,
    };
  },
  // What is detected in the customer's words is there just when they speak.
  together: { signal: 'speaker', value: 'customer', known: ['text', 'asksForHuman', 'asksIfHuman', 'repeatedRequest'] },
};
