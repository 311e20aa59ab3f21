import type { SignalValue } from '../signals/signal.ts';
import type { TimeWindow } from './condition.ts';

/** @param place of the signal in a list of signals */
export type TakeValue = (place: number, value: SignalValue | undefined) => void;

/** Where a condition finds its facts. */
export interface SignalReader {
  /** The value now; `undefined` where it is unknown. */
  readonly read: (signal: string) => SignalValue | undefined;
  /** The values within the window, oldest first, the one of this message last; none where the signal never had one. */
  readonly recent: (signal: string, within: TimeWindow) => readonly SignalValue[];
  /**
   * Tells what `read` answers for each of the signals, in any order: for those who can do so in less time than one by one.
   * Throws where any of them cannot be read.
   * @param signals the same list, unchanged, for message after message
   * @param take is told a value rather than given all, since to keep what is new takes longer than to judge it
   */
  readonly readAll?: (signals: readonly string[], take: TakeValue) => void;
}
