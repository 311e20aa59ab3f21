import { nestsAtMost } from '../../../../../../shared/json.ts';
import { type Comparison, type Condition, groupOf, isComparison } from '../../../../../../shared/rules/condition.ts';

/** The way from the outermost condition to one inside: the index in each group. */
export type ConditionPath = readonly number[];
export type GroupKind = 'all' | 'any' | 'none';

export const newComparison: Comparison = { signal: 'confidence', op: 'lt', value: 0.5 };

export const groupWith = (kind: GroupKind, members: readonly Condition[]): Condition =>
  kind === 'all' ? { all: members } : kind === 'any' ? { any: members } : { none: members };

/** @returns `undefined` where the path leads nowhere */
export function conditionAt(root: Condition, path: ConditionPath): Condition | undefined {
  return path.reduce<Condition | undefined>(
    (at, index) => (at && !isComparison(at) ? groupOf(at).members[index] : undefined),
    root,
  );
}

export function replaceAt(root: Condition, path: ConditionPath, next: Condition): Condition {
  const [index, ...rest] = path;
  if (index === undefined) return next;
  if (isComparison(root)) return root;
  const { kind, members } = groupOf(root);
  return groupWith(
    kind,
    members.map((member, at) => (at === index ? replaceAt(member, rest, next) : member)),
  );
}

/** Adds to the group at the path. A lone comparison becomes a group of both: "this and that". */
export function addAt(root: Condition, path: ConditionPath, added: Condition): Condition {
  const at = conditionAt(root, path);
  if (!at) return root;
  if (isComparison(at)) return replaceAt(root, path, { all: [at, added] });
  const { kind, members } = groupOf(at);
  return replaceAt(root, path, groupWith(kind, [...members, added]));
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
  if (!group || isComparison(group)) return root;
  const { kind, members } = groupOf(group);
  const rest = members.filter((_, at) => at !== index);
  if (rest.length === 0) return groupPath.length === 0 ? root : removeAt(root, groupPath);
  const [only] = rest;
  if (groupPath.length === 0 && rest.length === 1 && only && kind !== 'none') return only;
  return replaceAt(root, groupPath, groupWith(kind, rest));
}

export function canRemove(root: Condition, path: ConditionPath): boolean {
  return path.length > 0 && removeAt(root, path) !== root;
}

export function setGroupKind(root: Condition, path: ConditionPath, kind: GroupKind): Condition {
  const group = conditionAt(root, path);
  if (!group || isComparison(group) || groupOf(group).kind === kind) return root;
  return replaceAt(root, path, groupWith(kind, groupOf(group).members));
}

/** As problems name it: `condition.any.0.all.1`. */
export function problemPath(root: Condition, path: ConditionPath, base: string): string {
  let at: Condition | undefined = root;
  let text = base;
  for (const index of path) {
    if (!at || isComparison(at)) break;
    const { kind, members }: { kind: GroupKind; members: readonly Condition[] } = groupOf(at);
    text += `.${kind}.${index}`;
    at = members[index];
  }
  return text;
}

/** Whether data from a document has the shape of a condition, be its values right or not. What has not, cannot be edited here. */
export function isCondition(value: unknown): value is Condition {
  return nestsAtMost(value, 40) && hasShape(value);
}

function hasShape(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('signal' in value)
    return typeof value.signal === 'string' && 'op' in value && typeof value.op === 'string' && 'value' in value;
  const groups = Object.entries(value);
  const [kind, members] = groups[0] ?? [];
  return (
    groups.length === 1 && /^(all|any|none)$/.test(kind ?? '') && Array.isArray(members) && members.every(hasShape)
  );
}
