import type { Exit } from './node-kind.ts';

/** The exits that kinds of steps have by themselves; those of cases, bands and choices bear the names that people gave them. */
export const ownExits = {
  next: 'then',
  yes: 'yes',
  no: 'no',
  open: 'open',
  closed: 'closed',
  available: 'available',
  'not-available': 'not available',
  given: 'given',
  'not-given': 'not given',
  'timed-out': 'timed out',
  'nobody-there': 'nobody there',
  declined: 'declined',
  'no-answer': 'no answer',
  default: 'otherwise',
} as const;

export type OwnExit = keyof typeof ownExits;

export const ownExit = (id: OwnExit): Exit => ({ id, label: ownExits[id] });

/** How an exit is called in another language: its own name, where somebody gave it one. */
export const exitName = ({ id, label }: Exit, exits: Readonly<Record<OwnExit, string>> = ownExits): string =>
  isOwnExit(id) && ownExits[id] === label ? exits[id] : label;

export const isOwnExit = (id: string): id is OwnExit => Object.hasOwn(ownExits, id);
