import type { Automaton } from '../tables.ts';

type Steps = Pick<Automaton, 'symbolCount' | 'dense' | 'denseCount' | 'firstChild' | 'symbol' | 'fail' | 'ends'>;

/** @returns twice the next state, and one more where a phrase ends there */
export function step(automaton: Steps, from: number, by: number): number {
  const { firstChild, symbol } = automaton;
  let state = from;
  while (state >= automaton.denseCount) {
    const last = firstChild[state + 1] as number;
    for (let child = firstChild[state] as number; child < last; child += 1)
      if (symbol[child] === by) return 2 * child + (automaton.ends[child] === 0 ? 0 : 1);
    state = automaton.fail[state] as number;
  }
  return automaton.dense[state * automaton.symbolCount + by] as number;
}
