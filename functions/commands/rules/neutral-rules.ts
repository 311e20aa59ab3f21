import * as z from 'zod';
import { nestsAtMost } from '../../../shared/json.ts';
import type { Comparison, Condition } from '../../../shared/rules/condition.ts';
import { load } from '../../../shared/rules/engine/load.ts';
import { RecordReader } from '../../../shared/rules/record-reader.ts';
import { type Rule, toRuleSet } from '../../../shared/rules/rule.ts';
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

/** Tells the ids of all rules that hold for a message whose keys are its facts. */
export function neutralMatcher(
  rules: readonly NamedCondition[],
): (message: Readonly<Record<string, unknown>>) => string[] {
  const { match } = load(toRuleSet([{ workflowId: 'neutral', version: 1, rules: rules.map(toRule) }]));
  const facts = new RecordReader();
  return (message) => match(facts.turnTo(message)).rules.map((rule) => (rules[rule] as NamedCondition).id);
}

const toRule = ({ id, condition }: NamedCondition): Rule => ({
  id,
  workflowId: 'neutral',
  guardrail: false,
  when: [{ nodeId: id, exit: 'yes', condition, holds: true }],
  tags: [],
  outcome: { kind: 'continue' },
  path: [],
});
