import { createContext, use } from 'react';
import type { Condition } from '../../../../../../shared/rules/condition.ts';
import type { Problem } from '../../../../../../shared/workflow/problem.ts';
import type { Moving } from './use-moving.ts';

/** What every line of a condition needs, however deep it lies. */
export interface ConditionTree {
  readonly root: Condition;
  readonly base: string;
  readonly problems: readonly Problem[];
  readonly onChange: (next: Condition, isTyped: boolean) => void;
  readonly onDone: () => void;
  readonly isDisabled: boolean;
  readonly open: string | undefined;
  /** The line that was just added: its first field takes the focus. */
  readonly added: string | undefined;
  readonly setOpen: (key: string | undefined) => void;
  readonly openAdded: (key: string) => void;
  readonly moving: Moving;
}

export const ConditionTreeContext = createContext<ConditionTree | undefined>(undefined);

/** @throws {Error} outside a condition editor, which is our bug */
export function useConditionTree(): ConditionTree {
  const tree = use(ConditionTreeContext);
  if (!tree) throw new Error('There is no condition editor around this line.');
  return tree;
}
