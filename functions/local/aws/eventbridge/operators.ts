import { isJsonObject, type JsonObject } from '../json.ts';
import { isWithin, parseCidr } from './ip.ts';
import { foldCase, matchesWildcard, parseWildcard } from './text.ts';

/** A leaf of an event. */
export type Scalar = string | number | boolean | null;
export type Matcher = (value: Scalar) => boolean;
/** `exists: false` is not a test of a value; everything else is. */
export type Condition = Matcher | 'absent';

/** Says what is wrong; a parser that says something gives `undefined`. */
export type Report = (message: string) => undefined;

/** Reads one element of a leaf's array: a value to equal, or one operator. */
export function parseCondition(element: unknown, report: Report): Condition | undefined {
  if (element === null || ['string', 'number', 'boolean'].includes(typeof element)) return (value) => value === element;
  if (!isJsonObject(element))
    return report('must be a string, number, true, false, null or an object with one operator');
  const operator = singleEntry(element);
  if (!operator) return report(`must name exactly one operator, and names ${Object.keys(element).length}`);
  const parse = Object.hasOwn(operators, operator.name) ? operators[operator.name] : undefined;
  if (!parse) return report(`"${operator.name}" is no operator: use one of ${Object.keys(operators).join(', ')}`);
  return parse(operator.argument, report);
}

export const operators: Readonly<Record<string, (argument: unknown, report: Report) => Condition | undefined>> = {
  prefix: (argument, report) => parseAffix('prefix', argument, report),
  suffix: (argument, report) => parseAffix('suffix', argument, report),
  'equals-ignore-case': (argument, report) => parseIgnoreCase('equals-ignore-case', argument, report),
  wildcard: parseWildcardOperator,
  numeric: parseNumeric,
  cidr: parseCidrOperator,
  exists: parseExists,
  'anything-but': parseAnythingBut,
};

type TextTest = (text: string, wanted: string) => boolean;
const textTests = {
  prefix: (text, wanted) => text.startsWith(wanted),
  suffix: (text, wanted) => text.endsWith(wanted),
  'equals-ignore-case': (text, wanted) => text === wanted,
} as const satisfies Record<string, TextTest>;

const onText =
  (test: (text: string) => boolean): Matcher =>
  (value) =>
    typeof value === 'string' && test(value);

function parseAffix(name: 'prefix' | 'suffix', argument: unknown, report: Report): Matcher | undefined {
  if (typeof argument === 'string') return onText((text) => textTests[name](text, argument));
  const inner = isJsonObject(argument) ? singleEntry(argument) : undefined;
  if (inner?.name === 'equals-ignore-case') return parseIgnoreCase(name, inner.argument, report);
  return report(`"${name}" needs a string or {"equals-ignore-case": string}`);
}

function parseIgnoreCase(test: keyof typeof textTests, argument: unknown, report: Report): Matcher | undefined {
  if (typeof argument !== 'string') return report('"equals-ignore-case" needs a string');
  const wanted = foldCase(argument);
  return onText((text) => textTests[test](foldCase(text), wanted));
}

function parseWildcardOperator(argument: unknown, report: Report): Matcher | undefined {
  if (typeof argument !== 'string') return report('"wildcard" needs a string');
  const pieces = parseWildcard(argument);
  if ('problem' in pieces) return report(`wildcard "${argument}" ${pieces.problem}`);
  return onText((text) => matchesWildcard(pieces, text));
}

function parseCidrOperator(argument: unknown, report: Report): Matcher | undefined {
  if (typeof argument !== 'string') return report('"cidr" needs a string');
  const cidr = parseCidr(argument);
  if ('problem' in cidr) return report(`address block "${argument}" ${cidr.problem}`);
  return onText((text) => isWithin(cidr, text));
}

function parseExists(argument: unknown, report: Report): Condition | undefined {
  if (typeof argument !== 'boolean') return report('"exists" needs true or false');
  return argument ? () => true : 'absent';
}

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
};

/** Beyond this the service does not compare numbers. */
const largestNumber = 5_000_000_000;

function parseNumeric(argument: unknown, report: Report): Matcher | undefined {
  if (!Array.isArray(argument)) return report('"numeric" needs an array such as [">", 0, "<=", 5]');
  const shape = argument.filter((_, index) => index % 2 === 0).join(' ');
  if (!['=', '>', '>=', '<', '<=', '> <', '> <=', '>= <', '>= <='].includes(shape) || argument.length % 2 !== 0) {
    return report('"numeric" needs one comparison, or a lower bound and then an upper bound');
  }
  const bounds = argument.filter((_, index) => index % 2 === 1);
  if (!bounds.every((bound) => typeof bound === 'number' && Math.abs(bound) <= largestNumber)) {
    return report(`"numeric" compares with numbers from -${largestNumber} to ${largestNumber}`);
  }
  const [lower, upper] = bounds as number[];
  if (lower !== undefined && upper !== undefined && lower >= upper) {
    return report('"numeric" has a lower bound that is not below its upper bound');
  }
  const names = shape.split(' ');
  return (value) =>
    typeof value === 'number' &&
    names.every((name, index) => comparisons[name]?.(value, bounds[index] as number) === true);
}

/** Takes a string or number, a list of one of them, or an operator on text with one argument or a list of them. */
function parseAnythingBut(argument: unknown, report: Report): Matcher | undefined {
  if (isJsonObject(argument)) return parseAnythingButOperator(argument, report);
  const excluded = listOf(argument);
  const isOf = (type: string) => excluded.length > 0 && excluded.every((value) => typeof value === type);
  if (!isOf('string') && !isOf('number')) {
    return report('"anything-but" needs a string, a number, or a list with only strings or only numbers');
  }
  return (value) => !excluded.includes(value);
}

function parseAnythingButOperator(argument: JsonObject, report: Report): Matcher | undefined {
  const inner = singleEntry(argument);
  if (!inner || !['prefix', 'suffix', 'equals-ignore-case', 'wildcard'].includes(inner.name)) {
    return report('"anything-but" takes one of prefix, suffix, equals-ignore-case and wildcard');
  }
  const excluded = listOf(inner.argument);
  const isText = (text: unknown) => typeof text === 'string' && (text !== '' || !inner.name.endsWith('fix'));
  if (excluded.length === 0 || !excluded.every(isText)) {
    return report(`"anything-but" with "${inner.name}" needs a string or a list of strings, none of them empty`);
  }
  const matchers = excluded.map((text) => operators[inner.name]?.(text, report));
  if (!matchers.every((matcher): matcher is Matcher => typeof matcher === 'function')) return undefined;
  return (value) => !matchers.some((matcher) => matcher(value));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function singleEntry(object: JsonObject): { name: string; argument: unknown } | undefined {
  const [entry, ...rest] = Object.entries(object);
  return entry && rest.length === 0 ? { name: entry[0], argument: entry[1] } : undefined;
}
