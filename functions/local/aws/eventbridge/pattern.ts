/**
 * EventBridge event patterns, with every documented operator.
 * Where the documentation is silent (arrays of objects, `exists` below arrays) this does what the matcher that AWS
 * publishes, event-ruler, does. One difference stays: numbers are compared as numbers, also without `numeric`.
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 * @see https://github.com/aws/event-ruler
 */
import { isJsonObject, type JsonObject } from '../json.ts';
import type { Scalar } from './operators.ts';
import { type Leaf, type PatternProblem, parsePattern, type Rule } from './rules.ts';

export type { PatternProblem } from './rules.ts';

/** What the service would refuse in a pattern; empty where it would take it. */
export function checkPattern(pattern: unknown): readonly PatternProblem[] {
  return parsePattern(pattern).problems;
}

/** @throws {TypeError} where the service would refuse the pattern */
export function matches(pattern: unknown, event: unknown): boolean {
  return compilePattern(pattern)(event);
}

/**
 * Parses once, matches often.
 * @throws {TypeError} where the service would refuse the pattern
 */
export function compilePattern(pattern: unknown): (event: unknown) => boolean {
  const { rules, problems } = parsePattern(pattern);
  if (problems.length > 0) {
    throw new TypeError(problems.map(({ path, message }) => `event pattern: ${path} ${message}`).join('; '));
  }
  const trees = rules.map(treeOf);
  return (event) => trees.some((tree) => matchesTree(tree, event, event));
}

interface Tree {
  leaf?: Leaf;
  readonly children: Map<string, Tree>;
}

function treeOf(rule: Rule): Tree {
  const root: Tree = { children: new Map() };
  for (const leaf of rule.values()) {
    let node = root;
    for (const name of leaf.path) {
      const child = node.children.get(name) ?? { children: new Map() };
      node.children.set(name, child);
      node = child;
    }
    node.leaf = leaf;
  }
  return root;
}

/** All that is demanded below an array of objects must hold in one and the same element. */
function matchesTree(tree: Tree, value: unknown, event: unknown): boolean {
  if (tree.leaf && !matchesLeaf(tree.leaf, value, event)) return false;
  if (tree.children.size === 0) return true;
  return objectsIn(value).some((object) =>
    [...tree.children].every(([name, child]) => matchesTree(child, fieldOf(object, name), event)),
  );
}

function matchesLeaf(leaf: Leaf, value: unknown, event: unknown): boolean {
  // Absence is judged over the whole event, not over one element of an array.
  if (leaf.orAbsent && !occurs(leaf.path, event)) return true;
  return scalarsIn(value).some(leaf.matches);
}

const occurs = ([name, ...rest]: readonly string[], value: unknown): boolean =>
  name === undefined
    ? scalarsIn(value).length > 0 // a field that holds an object, or an empty array, is no leaf and so does not exist
    : objectsIn(value).some((object) => occurs(rest, fieldOf(object, name)));

const fieldOf = (object: JsonObject | undefined, name: string): unknown =>
  object && Object.hasOwn(object, name) ? object[name] : undefined;

/** The value, or the elements of an array at any depth; where there is no object, one `undefined`, to look for absence. */
function objectsIn(value: unknown): readonly (JsonObject | undefined)[] {
  const objects = elementsOf(value).filter(isJsonObject);
  return objects.length > 0 ? objects : [undefined];
}

const scalarsIn = (value: unknown): readonly Scalar[] =>
  elementsOf(value).filter((element): element is Scalar => element !== undefined && !isJsonObject(element));

const elementsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value];
