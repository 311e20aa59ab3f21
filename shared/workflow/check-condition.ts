import {
  type Comparison,
  type ComparisonOperator,
  type Condition,
  groupOf,
  isComparison,
  maxDepth,
} from '../rules/condition.ts';
import { findSignal, signalType } from '../signals/catalogue.ts';
import type { SignalType } from '../signals/signal.ts';
import type { NodeMistake, WorkflowContext } from './nodes/node-kind.ts';

/** Which comparisons make sense for a type of signal; the editor offers just these. */
export const operatorsFor: Readonly<Record<SignalType | 'any', readonly ComparisonOperator[]>> = {
  number: ['lt', 'lte', 'gt', 'gte', 'eq', 'ne', 'exists'],
  integer: ['gte', 'gt', 'lt', 'lte', 'eq', 'ne', 'exists'],
  boolean: ['eq', 'exists'],
  text: ['eq', 'ne', 'in', 'containsAny', 'exists'],
  set: ['has', 'hasAny', 'hasAll', 'exists'],
  any: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'containsAny', 'exists'],
};

type ValueType = 'number' | 'boolean' | 'string' | 'list';

const valueTypeOf = ({ value }: Comparison): ValueType => (Array.isArray(value) ? 'list' : (typeof value as ValueType));

/** What kind of value a comparison needs. `undefined`: any single value. */
export function valueTypeFor(type: SignalType | 'any', op: ComparisonOperator): ValueType | undefined {
  if (op === 'exists') return 'boolean';
  if (op === 'in' || op === 'hasAny' || op === 'hasAll' || op === 'containsAny') return 'list';
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
  const { kind, members } = groupOf(condition);
  if (members.length === 0)
    return [{ code: 'invalid-node', path, message: 'This group is empty: add a condition or remove the group.' }];
  return members.flatMap((member, index) => checkCondition(member, `${path}.${kind}.${index}`, context, depth + 1));
}

function checkComparison(
  comparison: Comparison,
  path: string,
  { calendarIds }: WorkflowContext,
): readonly NodeMistake[] {
  const { signal, op } = comparison;
  const type = signalType(signal);
  if (type === undefined)
    return [
      {
        code: 'unknown-signal',
        path: `${path}.signal`,
        message: `There is no signal “${signal}”: pick one from the list.`,
      },
    ];
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
