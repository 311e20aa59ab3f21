import {
  type Comparison,
  type ComparisonOperator,
  type Condition,
  type Count,
  groupOf,
  isComparison,
  isCount,
  isGroup,
  isTrend,
  maxDepth,
  type Trend,
} from '../rules/condition.ts';
import { patternMistake } from '../rules/pattern.ts';
import { findSignal, signalType } from '../signals/catalogue.ts';
import type { SignalType } from '../signals/signal.ts';
import type { NodeMistake, WorkflowContext } from './nodes/node-kind.ts';

/** Which comparisons make sense for a type of signal; the editor offers just these. */
export const operatorsFor: Readonly<Record<SignalType | 'any', readonly ComparisonOperator[]>> = {
  number: ['lt', 'lte', 'gt', 'gte', 'eq', 'ne', 'exists'],
  integer: ['gte', 'gt', 'lt', 'lte', 'eq', 'ne', 'exists'],
  boolean: ['eq', 'exists'],
  text: ['eq', 'ne', 'in', 'containsAny', 'containsAnyPart', 'startsWith', 'matches', 'exists'],
  set: ['has', 'hasAny', 'hasAll', 'exists'],
  any: [
    'eq',
    'ne',
    'lt',
    'lte',
    'gt',
    'gte',
    'in',
    'containsAny',
    'containsAnyPart',
    'startsWith',
    'matches',
    'exists',
  ],
};

type ValueType = 'number' | 'boolean' | 'string' | 'list';

const valueTypeOf = ({ value }: Comparison): ValueType => (Array.isArray(value) ? 'list' : (typeof value as ValueType));

const listOperators: ReadonlySet<ComparisonOperator> = new Set([
  'in',
  'hasAny',
  'hasAll',
  'containsAny',
  'containsAnyPart',
]);

/** What kind of value a comparison needs. `undefined`: any single value. */
export function valueTypeFor(type: SignalType | 'any', op: ComparisonOperator): ValueType | undefined {
  if (op === 'exists') return 'boolean';
  if (listOperators.has(op)) return 'list';
  if (op === 'startsWith' || op === 'matches') return 'string';
  if (type === 'any') return op === 'eq' || op === 'ne' ? undefined : 'number';
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'boolean' ? 'boolean' : 'string';
}

/** Everything in a condition that cannot work: signals that do not exist, comparisons that do not fit their type. */
export function checkCondition(
  condition: Condition,
  path: string,
  context: WorkflowContext,
  depth = 1,
): readonly NodeMistake[] {
  if (depth > maxDepth)
    return [{ code: 'too-deep', path, message: `The groups nest deeper than ${maxDepth} levels: use fewer groups.` }];
  if (isComparison(condition)) return checkComparison(condition, path, context);
  if (isCount(condition)) return checkCount(condition, path, context);
  if (isTrend(condition)) return checkTrend(condition, path);
  if (!isGroup(condition))
    return condition.score.flatMap(({ when }, index) =>
      checkCondition(when, `${path}.score.${index}.when`, context, depth + 1),
    );
  const { kind, members } = groupOf(condition);
  if (members.length === 0)
    return [{ code: 'invalid-node', path, message: 'This group is empty: add a condition or remove the group.' }];
  const key = kind === 'atLeast' ? 'of' : kind;
  return [
    ...('of' in condition ? checkLeast(condition.atLeast, members.length, `${path}.atLeast`, 'conditions') : []),
    ...members.flatMap((member, index) => checkCondition(member, `${path}.${key}.${index}`, context, depth + 1)),
  ];
}

function checkCount({ count, atLeast, within }: Count, path: string, context: WorkflowContext): readonly NodeMistake[] {
  return [
    ...checkComparison(count, `${path}.count`, context),
    ...checkHistory(count.signal, `${path}.count.signal`),
    ...('messages' in within ? checkLeast(atLeast, within.messages, `${path}.atLeast`, 'messages') : []),
  ];
}

function checkTrend({ trend }: Trend, path: string): readonly NodeMistake[] {
  const type = signalType(trend);
  if (type === undefined) return [unknownSignal(trend, `${path}.trend`)];
  if (type === 'number' || type === 'integer' || type === 'any') return [];
  return [
    { code: 'wrong-type', path: `${path}.trend`, message: `“${trend}” is no number, so it cannot rise or fall.` },
  ];
}

/** Sets are not remembered, since a conversation must stay small. */
const checkHistory = (signal: string, path: string): readonly NodeMistake[] =>
  signalType(signal) === 'set'
    ? [{ code: 'wrong-type', path, message: `“${signal}” holds several values, which are not counted over messages.` }]
    : [];

const checkLeast = (least: number, of: number, path: string, what: string): readonly NodeMistake[] =>
  least <= of
    ? []
    : [
        {
          code: 'value-out-of-range',
          path,
          message: `At least ${least} of ${of} ${what} can never be: ask for ${of} or fewer.`,
        },
      ];

const unknownSignal = (signal: string, path: string): NodeMistake => ({
  code: 'unknown-signal',
  path,
  message: `There is no signal “${signal}”: pick one from the list.`,
});

function checkComparison(
  comparison: Comparison,
  path: string,
  { calendarIds }: WorkflowContext,
): readonly NodeMistake[] {
  const { signal, op } = comparison;
  const type = signalType(signal);
  if (type === undefined) return [unknownSignal(signal, `${path}.signal`)];
  if (signal.startsWith('hours.') && !calendarIds.includes(signal.slice('hours.'.length)))
    return [
      {
        code: 'unknown-calendar',
        path: `${path}.signal`,
        message: `There are no hours called “${signal.slice(6)}”: pick one of ${calendarIds.join(', ')}.`,
      },
    ];
  if (!operatorsFor[type].includes(op))
    return [
      {
        code: 'wrong-type',
        path: `${path}.op`,
        message: `“${signal}” cannot be compared by “${op}”: use ${operatorsFor[type].join(', ')}.`,
      },
    ];
  const needed = valueTypeFor(type, op);
  if (needed === undefined ? Array.isArray(comparison.value) : valueTypeOf(comparison) !== needed)
    return [
      { code: 'wrong-type', path: `${path}.value`, message: `“${signal} ${op}” needs a ${needed ?? 'single value'}.` },
    ];
  const mistake = op === 'matches' ? patternMistake(String(comparison.value)) : undefined;
  if (mistake !== undefined) return [{ code: 'invalid-pattern', path: `${path}.value`, message: mistake }];
  return checkRange(comparison, path);
}

function checkRange({ signal, value }: Comparison, path: string): readonly NodeMistake[] {
  const range = findSignal(signal)?.range;
  if (!range || typeof value !== 'number' || (value >= range[0] && value <= range[1])) return [];
  return [
    {
      code: 'value-out-of-range',
      path: `${path}.value`,
      message: `“${signal}” lies between ${range[0]} and ${range[1]}, so ${value} can never decide anything.`,
    },
  ];
}
