import type { Condition } from '../../../../../shared/rules/condition.ts';
import { t } from '../../../i18n/translate.ts';
import { swapped } from '../document/case-edits.ts';
import { firstFree } from '../document/ids.ts';
import { newComparison } from './condition/condition-edits.ts';
import { messages } from './forms/messages.ts';

export interface SwitchCase {
  readonly id: string;
  readonly label: string;
  readonly condition: Condition;
}

/** A case at the end. Its id never changes afterwards, so that renaming it keeps its connection. */
export function addCase(cases: readonly SwitchCase[]): readonly SwitchCase[] {
  const id = firstFree(`case-${cases.length + 1}`, new Set(cases.map((one) => one.id)));
  return [...cases, { id, label: t(messages.newCase, { number: cases.length + 1 }), condition: newComparison }];
}

/** @param by -1 tries it earlier, 1 later; the very same list where it is at the end already */
export const moveCase = (cases: readonly SwitchCase[], index: number, by: -1 | 1): readonly SwitchCase[] =>
  swapped(cases, index, index + by);
