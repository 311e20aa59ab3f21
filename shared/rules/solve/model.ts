import type { SignalValue } from '../../signals/signal.ts';
import type { Condition } from '../condition.ts';
import { evaluateCondition } from '../evaluate-condition.ts';
import type { SignalReader } from '../signal-reader.ts';

/** Facts that a message may bring; a signal that is not named is unknown. */
export interface Model {
  readonly facts: Readonly<Record<string, SignalValue>>;
  /** Past values by signal, oldest first, the newest message's last. */
  readonly history: Readonly<Record<string, readonly SignalValue[]>>;
}

export const emptyModel: Model = { facts: {}, history: {} };

/** The model as conditions read it; all of its past lies within the last minute. */
export const readerOfModel = ({ facts, history }: Model): SignalReader => ({
  read: (signal) => (Object.hasOwn(facts, signal) ? facts[signal] : undefined),
  recent: (signal, within) => {
    const values = (Object.hasOwn(history, signal) && history[signal]) || [];
    return 'messages' in within ? values.slice(-within.messages) : values;
  },
});

/** A condition and the answer that is asked of it: `holds: false` is met by *false* and by *unknown*. */
export interface Requirement {
  readonly condition: Condition;
  readonly holds: boolean;
}

export const isMet = ({ condition, holds }: Requirement, facts: SignalReader): boolean =>
  (evaluateCondition(condition, facts) === true) === holds;
