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
import { patternFault } from '../rules/pattern.ts';
import { findSignal, signalType } from '../signals/catalogue.ts';
import type { SignalType } from '../signals/signal.ts';
import { problemWords } from './language/english/problems.ts';
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
  if (depth > maxDepth) return [{ code: 'too-deep', path, message: problemWords(context).tooDeep(maxDepth) }];
  if (isComparison(condition)) return checkComparison(condition, path, context);
  if (isCount(condition)) return checkCount(condition, path, context);
  if (isTrend(condition)) return checkTrend(condition, path, context);
  if (!isGroup(condition))
    return condition.score.flatMap(({ when }, index) =>
      checkCondition(when, `${path}.score.${index}.when`, context, depth + 1),
    );
  const { kind, members } = groupOf(condition);
  if (members.length === 0) return [{ code: 'invalid-node', path, message: problemWords(context).emptyGroup }];
  const key = kind === 'atLeast' ? 'of' : kind;
  return [
    ...('of' in condition
      ? checkLeast(condition.atLeast, members.length, `${path}.atLeast`, 'conditions', context)
      : []),
    ...members.flatMap((member, index) => checkCondition(member, `${path}.${key}.${index}`, context, depth + 1)),
  ];
}

function checkCount({ count, atLeast, within }: Count, path: string, context: WorkflowContext): readonly NodeMistake[] {
  return [
    ...checkComparison(count, `${path}.count`, context),
    ...checkHistory(count.signal, `${path}.count.signal`, context),
    ...('messages' in within ? checkLeast(atLeast, within.messages, `${path}.atLeast`, 'messages', context) : []),
  ];
}

function checkTrend({ trend }: Trend, path: string, context: WorkflowContext): readonly NodeMistake[] {
  const type = signalType(trend);
  if (type === undefined) return [unknownSignal(trend, `${path}.trend`, context)];
  if (type === 'number' || type === 'integer' || type === 'any') return [];
  return [{ code: 'wrong-type', path: `${path}.trend`, message: problemWords(context).noNumber(trend) }];
}

/** Sets are not remembered, since a conversation must stay small. */
const checkHistory = (signal: string, path: string, context: WorkflowContext): readonly NodeMistake[] =>
  signalType(signal) === 'set' ? [{ code: 'wrong-type', path, message: problemWords(context).notCounted(signal) }] : [];

const checkLeast = (
  least: number,
  of: number,
  path: string,
  what: 'conditions' | 'messages',
  context: WorkflowContext,
): readonly NodeMistake[] =>
  least <= of ? [] : [{ code: 'value-out-of-range', path, message: problemWords(context).tooMany(least, of, what) }];

const unknownSignal = (signal: string, path: string, context: WorkflowContext): NodeMistake => ({
  code: 'unknown-signal',
  path,
  message: problemWords(context).unknownSignal(signal),
});

function checkComparison(comparison: Comparison, path: string, context: WorkflowContext): readonly NodeMistake[] {
  const { signal, op, value } = comparison;
  const { unknownCalendar, wrongOperator, wrongValue, pattern } = problemWords(context);
  const type = signalType(signal);
  if (type === undefined) return [unknownSignal(signal, `${path}.signal`, context)];
  const calendarId = signal.startsWith('hours.') ? signal.slice('hours.'.length) : undefined;
  if (calendarId !== undefined && !context.calendarIds.includes(calendarId))
    return [
      {
        code: 'unknown-calendar',
        path: `${path}.signal`,
        message: unknownCalendar(calendarId, context.calendarIds),
      },
    ];
  if (!operatorsFor[type].includes(op))
    return [{ code: 'wrong-type', path: `${path}.op`, message: wrongOperator(signal, op, operatorsFor[type]) }];
  const needed = valueTypeFor(type, op);
  if (needed === undefined ? Array.isArray(value) : valueTypeOf(comparison) !== needed)
    return [{ code: 'wrong-type', path: `${path}.value`, message: wrongValue(signal, op, needed) }];
  const fault = op === 'matches' ? patternFault(String(value)) : undefined;
  if (fault) return [{ code: 'invalid-pattern', path: `${path}.value`, message: pattern(String(value), fault) }];
  return checkRange(comparison, path, context);
}

function checkRange({ signal, value }: Comparison, path: string, context: WorkflowContext): readonly NodeMistake[] {
  const range = findSignal(signal)?.range;
  if (!range || typeof value !== 'number' || (value >= range[0] && value <= range[1])) return [];
  return [
    {
      code: 'value-out-of-range',
      path: `${path}.value`,
      message: problemWords(context).outOfRange(signal, range, value),
    },
  ];
}
