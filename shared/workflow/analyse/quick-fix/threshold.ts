import type { Comparison } from '../../../rules/condition.ts';
import { clauseOf } from '../../../rules/sentence.ts';
import { catalogueWorld } from '../../../rules/solve/world.ts';
import { findSignal } from '../../../signals/catalogue.ts';
import { fixWords } from '../../language/english/fixes.ts';
import { reachOf } from '../out-of-reach.ts';
import { valueAt, withValueAt } from './at-path.ts';
import { nodeOf, withData } from './edits.ts';
import type { Fixer } from './quick-fix.ts';

/** A part of a condition that no value can meet, or that every value does. */
export const mendThreshold: Fixer = ({ nodeId, path = '' }, document, words) => {
  const node = nodeOf(document, nodeId);
  const comparison = node && (valueAt(node.data, path) as Comparison | undefined);
  const reach = comparison && reachOf(comparison);
  if (!node || !comparison || !reach) return undefined;
  if (reach === 'always' && catalogueWorld.domainOf(comparison.signal).isKnown) {
    const data = withoutMember(node.data, path);
    const title = fixWords(words).takePartAway(clauseOf(comparison, words));
    return data && { title, document: withData(document, node.id, data) };
  }
  const nearest = reach === 'never' ? nearestReachable(comparison) : whetherKnown(comparison, path);
  return (
    nearest && {
      title: fixWords(words).askWhether(clauseOf(nearest, words)),
      document: withData(document, node.id, withValueAt(node.data, path, nearest)),
    }
  );
};

/** The same comparison with the outermost value that its signal takes. */
function nearestReachable({ signal, op, value }: Comparison): Comparison | undefined {
  const known = findSignal(signal);
  if (!known?.range || typeof value !== 'number') return undefined;
  const [low, high] = known.range;
  const whole = known.type === 'integer' ? Math.round(value) : value;
  const nearest: Comparison = {
    signal,
    op: op === 'gt' && value >= high ? 'gte' : op === 'lt' && value <= low ? 'lte' : op,
    value: Math.min(high, Math.max(low, whole)),
  };
  return reachOf(nearest) === undefined ? nearest : undefined;
}

/**
 * What every value meets asks only whether there is one. Where the opposite is asked, or points are given, *unknown* and
 * *no* are not the same, so there it stays.
 */
const whetherKnown = ({ signal }: Comparison, path: string): Comparison | undefined =>
  path.split('.').some((key) => asksOtherwise.has(key)) ? undefined : { signal, op: 'exists', value: true };

const asksOtherwise: ReadonlySet<string> = new Set(['none', 'score', 'parts', 'count']);

/** One of several that must all hold can go where it always does. */
function withoutMember<Data>(data: Data, path: string): Data | undefined {
  const keys = path.split('.');
  const index = Number(keys.pop());
  const group = keys.join('.');
  const members = valueAt(data, group);
  if (keys.at(-1) !== 'all' || !Array.isArray(members) || members.length < 2) return undefined;
  return withValueAt(
    data,
    group,
    members.filter((_, at) => at !== index),
  );
}
