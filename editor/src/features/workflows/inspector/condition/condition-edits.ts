import { nestsAtMost } from '../../../../../../shared/json.ts';
import {
  type AtLeast,
  type Comparison,
  type Condition,
  type Count,
  type Group,
  groupOf,
  isGroup,
  partPath,
  partsOf,
  type Trend,
  withParts,
} from '../../../../../../shared/rules/condition.ts';

/** The way from the outermost condition to one inside: the index in each group. */
export type ConditionPath = readonly number[];
export type GroupKind = 'all' | 'any' | 'none' | 'atLeast';

export const newComparison: Comparison = { signal: 'confidence', op: 'lt', value: 0.5 };

export const newCount: Count = { count: newComparison, atLeast: 2, within: { messages: 3 } };
export const newTrend: Trend = { trend: 'confidence', direction: 'falls', by: 0.3, within: { messages: 5 } };

/** @param least of an `atLeast`: how many must hold */
export function groupWith(kind: GroupKind, members: readonly Condition[], least = 2): Group | AtLeast {
  if (kind === 'all') return { all: members };
  if (kind === 'any') return { any: members };
  return kind === 'none' ? { none: members } : { atLeast: least, of: members };
}

/** @returns `undefined` where the path leads nowhere */
export function conditionAt(root: Condition, path: ConditionPath): Condition | undefined {
  return path.reduce<Condition | undefined>((at, index) => at && partsOf(at)[index], root);
}

export function replaceAt(root: Condition, path: ConditionPath, next: Condition): Condition {
  const [index, ...rest] = path;
  if (index === undefined) return next;
  return withParts(
    root,
    partsOf(root).map((part, at) => (at === index ? replaceAt(part, rest, next) : part)),
  );
}

/** Adds to the group at the path. Anything else becomes a group of both: "this and that". */
export function addAt(root: Condition, path: ConditionPath, added: Condition): Condition {
  const at = conditionAt(root, path);
  if (!at) return root;
  if (!isGroup(at)) return replaceAt(root, path, { all: [at, added] });
  return replaceAt(root, path, withParts(at, [...partsOf(at), added]));
}

/**
 * Takes one out. A group that is left without members goes with it; an outermost group of one that asks for all or any
 * becomes that one, since a group says nothing then. The outermost condition itself stays.
 */
export function removeAt(root: Condition, path: ConditionPath): Condition {
  const index = path.at(-1);
  if (index === undefined) return root;
  const groupPath = path.slice(0, -1);
  const group = conditionAt(root, groupPath);
  if (!group || !isGroup(group)) return root;
  const { kind, members } = groupOf(group);
  const rest = members.filter((_, at) => at !== index);
  if (rest.length === 0) return groupPath.length === 0 ? root : removeAt(root, groupPath);
  const [only] = rest;
  if (groupPath.length === 0 && rest.length === 1 && only && kind !== 'none') return only;
  return replaceAt(root, groupPath, withParts(group, rest));
}

export function canRemove(root: Condition, path: ConditionPath): boolean {
  return path.length > 0 && removeAt(root, path) !== root;
}

export function setGroupKind(root: Condition, path: ConditionPath, kind: GroupKind): Condition {
  const group = conditionAt(root, path);
  if (!group || !isGroup(group) || groupOf(group).kind === kind) return root;
  return replaceAt(root, path, groupWith(kind, groupOf(group).members));
}

/** As problems name it: `condition.any.0.all.1`. */
export function problemPath(root: Condition, path: ConditionPath, base: string): string {
  let at: Condition | undefined = root;
  let text = base;
  for (const index of path) {
    const part = at && partPath(at, index);
    if (!at || !part) break;
    text += `.${part}`;
    at = partsOf(at)[index];
  }
  return text;
}

/** Whether data from a document has the shape of a condition, be its values right or not. What has not, cannot be edited here. */
export function isCondition(value: unknown): value is Condition {
  return nestsAtMost(value, 40) && hasShape(value);
}

function hasShape(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ('signal' in value) return isComparisonShape(value);
  if ('count' in value)
    return isRecord(value.count) && isComparisonShape(value.count) && isWindow(value.within) && isNumber(value.atLeast);
  if ('trend' in value)
    return (
      typeof value.trend === 'string' &&
      typeof value.direction === 'string' &&
      isNumber(value.by) &&
      isWindow(value.within)
    );
  if ('score' in value)
    return (
      Array.isArray(value.score) &&
      value.score.every((part) => isRecord(part) && isNumber(part.weight) && hasShape(part.when)) &&
      typeof value.op === 'string' &&
      isNumber(value.value)
    );
  if ('of' in value) return isNumber(value.atLeast) && isShapeList(value.of);
  const groups = Object.entries(value);
  const [kind, members] = groups[0] ?? [];
  return groups.length === 1 && /^(all|any|none)$/.test(kind ?? '') && isShapeList(members);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isShapeList = (value: unknown): boolean => Array.isArray(value) && value.every(hasShape);
const isWindow = (value: unknown): boolean => isRecord(value) && (isNumber(value.messages) || isNumber(value.minutes));
const isComparisonShape = (value: Record<string, unknown>): boolean =>
  typeof value.signal === 'string' && typeof value.op === 'string' && 'value' in value;
