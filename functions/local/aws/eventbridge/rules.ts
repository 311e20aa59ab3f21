import { isJsonObject } from '../json.ts';
import { type Condition, type Matcher, operators, parseCondition, type Scalar } from './operators.ts';

export interface PatternProblem {
  /** Where in the pattern, such as `detail.state[0]`. */
  readonly path: string;
  readonly message: string;
}

/** What the value at one path must be: any of the matchers, or absent where that is allowed. */
export interface Leaf {
  readonly path: readonly string[];
  readonly orAbsent: boolean;
  readonly matches: (value: Scalar) => boolean;
}

/** One way to match a pattern: every leaf holds. A pattern with `$or` has several. Keyed by the path. */
export type Rule = ReadonlyMap<string, Leaf>;

/** The service refuses a pattern whose `$or` branches multiply to more. */
const mostRules = 1000;

/** Reads a pattern into its rules; every problem is found, not only the first, and then the rules mean nothing. */
export function parsePattern(pattern: unknown): { rules: readonly Rule[]; problems: readonly PatternProblem[] } {
  const problems: PatternProblem[] = [];
  const rules = parseObject(pattern, [], [new Map()], problems);
  return { rules, problems };
}

/** Adds what `object` demands below `path` to each of `rules`; an `$or` multiplies them. */
function parseObject(
  object: unknown,
  path: readonly string[],
  rules: readonly Rule[],
  problems: PatternProblem[],
): readonly Rule[] {
  const complain = (at: readonly string[], message: string) => problems.push({ path: at.join('.'), message });
  if (!isJsonObject(object)) {
    complain(path, 'must be an object');
    return rules;
  }
  if (Object.keys(object).length === 0) complain(path, 'must not be empty');
  let current = rules;
  for (const [name, value] of Object.entries(object)) {
    const below = [...path, name];
    if (name === '$or' && isAlternatives(value)) {
      if (current.length * value.length > mostRules) {
        complain(below, `makes more than ${mostRules} combinations`);
        continue;
      }
      current = value.flatMap((branch) => parseObject(branch, path, current, problems));
    } else if (Array.isArray(value)) {
      const leaf = parseLeaf(value, below, problems);
      // A path that is demanded twice (inside and outside of `$or`): the later one counts, as in the service.
      current = current.map((rule) => new Map(rule).set(JSON.stringify(below), leaf));
    } else if (isJsonObject(value)) {
      current = parseObject(value, below, current, problems);
    } else {
      complain(below, 'must be an array of values to match, or an object');
    }
  }
  return current;
}

/** Otherwise `$or` is an ordinary field name, since events may have such a field. */
const isAlternatives = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every((branch) => isJsonObject(branch) && !mentionsOperator(branch));

const mentionsOperator = (branch: object): boolean =>
  Object.keys(branch).some((name) => Object.hasOwn(operators, name));

function parseLeaf(elements: readonly unknown[], path: readonly string[], problems: PatternProblem[]): Leaf {
  if (elements.length === 0) problems.push({ path: path.join('.'), message: 'must not be an empty array' });
  const conditions: Condition[] = [];
  for (const [index, element] of elements.entries()) {
    const condition = parseCondition(element, (message) => {
      problems.push({ path: `${path.join('.')}[${index}]`, message });
      return undefined;
    });
    if (condition) conditions.push(condition);
  }
  const matchers = conditions.filter((condition): condition is Matcher => condition !== 'absent');
  return {
    path,
    orAbsent: conditions.includes('absent'),
    matches: (value) => matchers.some((matcher) => matcher(value)),
  };
}
