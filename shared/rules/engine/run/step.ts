import { symbol as symbols } from '../symbol.ts';
import type { Automaton } from '../tables.ts';

type Steps = Pick<Automaton, 'symbolCount' | 'dense' | 'denseCount' | 'firstChild' | 'symbol' | 'fail' | 'ends'>;

/** @returns twice the next state, and one more where a phrase ends there */
export function step(automaton: Steps, from: number, by: number): number {
  const { firstChild, symbol } = automaton;
  let state = from;
  while (state >= automaton.denseCount) {
    if (by === symbols.space && isBlank(symbol[state] as number)) return 2 * state;
    const last = firstChild[state + 1] as number;
    for (let child = firstChild[state] as number; child < last; child += 1)
      if (symbol[child] === by) return 2 * child + (automaton.ends[child] === 0 ? 0 : 1);
    state = automaton.fail[state] as number;
  }
  return automaton.dense[state * automaton.symbolCount + by] as number;
}

/** After a space, and before the text, more spaces change nothing. */
export const isBlank = (by: number): boolean => by === symbols.space || by === symbols.start;
