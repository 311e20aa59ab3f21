import type { SignalValue } from '../signals/signal.ts';
import type { TimeWindow } from './condition.ts';

/** Where a condition finds its facts. */
export interface SignalReader {
  /** The value now; `undefined` where it is unknown. */
  readonly read: (signal: string) => SignalValue | undefined;
  /** The values within the window, oldest first, the one of this message last; none where the signal never had one. */
  readonly recent: (signal: string, within: TimeWindow) => readonly SignalValue[];
}
