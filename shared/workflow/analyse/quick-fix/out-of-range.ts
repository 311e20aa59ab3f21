import { isComparison } from '../../../rules/condition.ts';
import { condition } from '../../../rules/condition-schema.ts';
import { findSignal } from '../../../signals/catalogue.ts';
import { fixWords } from '../../language/english/fixes.ts';
import type { Problem } from '../../problem.ts';
import { valueAt, withValueAt } from './at-path.ts';
import { nodeOf, withData } from './edits.ts';
import type { Fixer } from './quick-fix.ts';

/** A number beyond what its signal can be, or more parts than a group has: the nearest that can be. */
export const clampValue: Fixer = (problem, document, words) => {
  const node = nodeOf(document, problem.nodeId);
  const { path } = problem;
  const nearest = node && path !== undefined ? nearestAt(node.data, path) : undefined;
  if (!node || path === undefined || nearest === undefined) return undefined;
  return {
    title: fixWords(words).clamp(nearest),
    document: withData(document, node.id, withValueAt(node.data, path, nearest)),
  };
};

function nearestAt(data: unknown, path: NonNullable<Problem['path']>): number | undefined {
  const around = valueAt(data, path.split('.').slice(0, -1).join('.')) as Readonly<Record<string, unknown>> | undefined;
  if (path.endsWith('.value')) {
    const asked = condition.safeParse(around).data;
    if (!asked || !isComparison(asked) || typeof asked.value !== 'number') return undefined;
    const range = findSignal(asked.signal)?.range;
    return range && Math.min(range[1], Math.max(range[0], asked.value));
  }
  const within = around?.within as { readonly messages?: number } | undefined;
  return Array.isArray(around?.of) ? around.of.length || undefined : within?.messages;
}
