import { isSameJson } from '../../same-json.ts';

export type Side = 'mine' | 'theirs';

/** Three forms of one thing: as both began with it, and as each left it. Absent: it is not there. */
export interface Forms<Value> {
  readonly base: Value | undefined;
  readonly mine: Value | undefined;
  readonly theirs: Value | undefined;
}

export interface Picked<Value> {
  readonly value: Value | undefined;
  /** Both changed it, and not alike; the value is the chosen one. */
  readonly isConflict: boolean;
}

/** What only one side changed is taken from that side; what both changed alike is taken once. */
export function pick<Value>({ base, mine, theirs }: Forms<Value>, chosen: Side): Picked<Value> {
  if (isSameJson(mine, theirs) || isSameJson(theirs, base)) return { value: mine, isConflict: false };
  if (isSameJson(mine, base)) return { value: theirs, isConflict: false };
  return { value: chosen === 'mine' ? mine : theirs, isConflict: true };
}

/** The keys of three lists: those of mine in my order, then what only theirs has, then what only the base had. */
export const keysOf = <Value>(forms: {
  readonly base: ReadonlyMap<string, Value>;
  readonly mine: ReadonlyMap<string, Value>;
  readonly theirs: ReadonlyMap<string, Value>;
}): readonly string[] => [...new Set([...forms.mine.keys(), ...forms.theirs.keys(), ...forms.base.keys()])];
