import * as z from 'zod';
import { nestsAtMost } from '../../../shared/json.ts';
import type { Comparison, Condition } from '../../../shared/rules/condition.ts';
import { evaluateCondition } from '../../../shared/rules/evaluate-condition.ts';
import type { SignalReader } from '../../../shared/rules/signal-reader.ts';
import type { SignalValue } from '../../../shared/signals/signal.ts';
import { CommandError } from '../command-error.ts';

/*
 * A format of rules that belongs to no engine, to compare engines with: {"version": 1, "rules": [{"id", "when"}]}. A `when`
 * is {"all"}, {"any"}, {"not"}, or {"field", "op", "value"}; a field is a key of the message, or `topics.<name>`.
 */
type NeutralNode =
  | { readonly all: readonly NeutralNode[] }
  | { readonly any: readonly NeutralNode[] }
  | { readonly not: NeutralNode }
  | { readonly field: string; readonly op: Operator; readonly value: Comparison['value'] };

const operators = {
  eq: 'eq',
  ne: 'ne',
  in: 'in',
  not_in: 'in',
  lt: 'lt',
  lte: 'lte',
  gt: 'gt',
  gte: 'gte',
  has: 'has',
  has_any: 'hasAny',
  contains_any: 'containsAnyPart',
} as const satisfies Record<string, Comparison['op']>;
type Operator = keyof typeof operators;

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const node: z.ZodType<NeutralNode> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(node) }),
    z.strictObject({ any: z.array(node) }),
    z.strictObject({ not: node }),
    z.strictObject({
      field: z.string(),
      op: z.enum(Object.keys(operators) as [Operator, ...Operator[]]),
      value: z.union([scalar, z.array(z.string())]),
    }),
  ]),
);
const neutralRules = z.object({
  version: z.literal(1),
  rules: z.array(z.object({ id: z.string(), when: node })),
});

const maxLevels = 64;

export interface NamedCondition {
  readonly id: string;
  readonly condition: Condition;
}

export const looksNeutral = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'version' in value && !('schemaVersion' in value);

/** Neutral rules as conditions of our own language. @throws {CommandError} */
export function fromNeutral(value: unknown, from: string): readonly NamedCondition[] {
  if (!nestsAtMost(value, maxLevels)) throw new CommandError(`${from} nests deeper than ${maxLevels} levels.`);
  const parsed = neutralRules.safeParse(value);
  if (!parsed.success) throw new CommandError(`${from} holds no rules:\n${z.prettifyError(parsed.error)}`);
  return parsed.data.rules.map(({ id, when }) => ({ id, condition: toCondition(when) }));
}

function toCondition(when: NeutralNode): Condition {
  if ('all' in when) return { all: when.all.map(toCondition) };
  if ('any' in when) return { any: when.any.map(toCondition) };
  if ('not' in when) return { none: [toCondition(when.not)] };
  const comparison: Comparison = { signal: when.field, op: operators[when.op], value: when.value };
  return when.op === 'not_in' ? { none: [comparison] } : comparison;
}

/** Ids of all rules that hold for a message whose keys are its facts. */
export function matchesOf(rules: readonly NamedCondition[], message: Readonly<Record<string, unknown>>): string[] {
  const facts = flatFacts(message);
  return rules.filter(({ condition }) => evaluateCondition(condition, facts) === true).map(({ id }) => id);
}

function flatFacts(message: Readonly<Record<string, unknown>>): SignalReader {
  const topics = message.topics;
  const read = (name: string): SignalValue | undefined => {
    if (Object.hasOwn(message, name)) return message[name] as SignalValue;
    const topic = name.startsWith('topics.') ? name.slice('topics.'.length) : undefined;
    if (topic === undefined || typeof topics !== 'object' || topics === null) return undefined;
    return Object.hasOwn(topics, topic) ? (topics as Record<string, SignalValue>)[topic] : undefined;
  };
  return { read, recent: (name) => [read(name)].filter((value) => value !== undefined) };
}
