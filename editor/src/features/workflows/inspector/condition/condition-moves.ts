import { type Condition, isGroup, maxDepth, partsOf, withParts } from '../../../../../../shared/rules/condition.ts';
import { type ConditionPath, conditionAt, removeAt, replaceAt } from './condition-edits.ts';

/** A place between the members of a group. */
export interface Slot {
  readonly group: ConditionPath;
  readonly index: number;
}

export interface Moved {
  readonly root: Condition;
  /** Where the condition lies now. */
  readonly path: ConditionPath;
}

/**
 * Puts a condition, or a whole group, into a slot. A group that is left empty goes.
 * @returns `undefined` where nothing would change, a group would come to lie in itself, or too deep
 */
export function moveTo(root: Condition, from: ConditionPath, { group, index: wanted }: Slot): Moved | undefined {
  const moved = conditionAt(root, from);
  const target = conditionAt(root, group);
  const parent = conditionAt(root, from.slice(0, -1));
  const at = from.at(-1);
  if (!moved || at === undefined || !parent || !isGroup(parent) || !target || !isGroup(target)) return undefined;
  const index = Math.min(wanted, partsOf(target).length);
  const isInside = startsWith(group, from);
  const isSamePlace = isSame(group, from.slice(0, -1)) && (index === at || index === at + 1);
  if (isInside || isSamePlace || group.length + depthOf(moved) >= maxDepth) return undefined;
  const members = [...partsOf(target)];
  members.splice(index, 0, moved);
  const both = replaceAt(root, group, withParts(target, members));
  const next = removeAt(both, afterInsert(from, { group, index }));
  // The last member of what cannot do without one stays where it is.
  if (next === both) return undefined;
  const path = pathOf(next, moved);
  return path && { root: next, path };
}

/**
 * One step up or down in the order in which it reads. A group on the way is entered, and its end leaves it, so that every
 * place can be reached.
 * @returns `undefined` at the end of the way
 */
export function moveBy(root: Condition, from: ConditionPath, step: -1 | 1): Moved | undefined {
  const group = from.slice(0, -1);
  const at = from.at(-1);
  const parent = conditionAt(root, group);
  if (at === undefined || !parent) return undefined;
  const beside = partsOf(parent)[at + step];
  if (beside) {
    const entered = isGroup(beside)
      ? moveTo(root, from, { group: [...group, at + step], index: step === 1 ? 0 : partsOf(beside).length })
      : undefined;
    return entered ?? moveTo(root, from, { group, index: step === 1 ? at + 2 : at - 1 });
  }
  const outer = group.at(-1);
  return outer === undefined
    ? undefined
    : moveTo(root, from, { group: group.slice(0, -1), index: step === 1 ? outer + 1 : outer });
}

/** Where what lay at a path lies once something was put into a slot. */
function afterInsert(path: ConditionPath, { group, index }: Slot): ConditionPath {
  if (!startsWith(path, group)) return path;
  const level = group.length;
  const at = path[level];
  return at === undefined || at < index ? path : [...path.slice(0, level), at + 1, ...path.slice(level + 1)];
}

/** By identity: what was moved is the very same object. */
function pathOf(root: Condition, wanted: Condition): ConditionPath | undefined {
  if (root === wanted) return [];
  for (const [index, part] of partsOf(root).entries()) {
    const inside = pathOf(part, wanted);
    if (inside) return [index, ...inside];
  }
  return undefined;
}

const depthOf = (condition: Condition): number =>
  isGroup(condition) ? 1 + Math.max(0, ...partsOf(condition).map(depthOf)) : 1;

const startsWith = (path: ConditionPath, start: ConditionPath): boolean =>
  start.length <= path.length && start.every((index, level) => path[level] === index);

const isSame = (one: ConditionPath, other: ConditionPath): boolean =>
  one.length === other.length && startsWith(one, other);
