import * as z from 'zod';
import { detailType } from '../conversation/detail.ts';
import { priority, reasonCode } from '../handoff/reason.ts';
import { queueId, stepId, workflowId } from '../ids.ts';
import { attributeName } from '../json.ts';
import { channelKind } from '../settings/channel.ts';
import { type Condition, comparisonsOf, longestWindow, signalsOf, windowsOf } from './condition.ts';
import { condition } from './condition-schema.ts';
import { bringEngine } from './engine/engine-of.ts';
import { marks } from './marks.ts';
import { loadPatterns } from './pattern.ts';

/**
 * One question on the way through a workflow, and the answer that this rule needs. `holds: false` is met when the
 * condition is false *or unknown*, so at each question exactly one way goes on.
 */
export const guard = z.strictObject({ nodeId: stepId, exit: z.string(), condition, holds: z.boolean() });
export type Guard = z.infer<typeof guard>;

export const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('continue') }),
  z.strictObject({
    kind: z.literal('handoff'),
    queueId,
    priority,
    reason: reasonCode,
    /** The channel that the person uses; the customer's own where none is named. */
    channel: channelKind.optional(),
  }),
  /** The AI has the customer again, as it has where nothing is decided. */
  z.strictObject({ kind: z.literal('return') }),
  /** The customer is asked to choose; what they say next goes on from the node that asks. */
  z.strictObject({
    kind: z.literal('offer'),
    key: z.string(),
    choices: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  }),
  /** The customer is asked for a detail. */
  z.strictObject({ kind: z.literal('collect'), key: z.string(), attribute: attributeName, expects: detailType }),
]);
export type Outcome = z.infer<typeof outcome>;

/** What a path through a workflow compiles to. */
export const rule = marks.extend({
  /** `<workflow>.<outcome node>`, with a number where several paths lead there. */
  id: z.string(),
  workflowId,
  /** A guardrail comes before all rules that are none, of whatever workflow. */
  guardrail: z.boolean(),
  /**
   * A rule that goes on from a node, `<workflow>.<node>`: where the customer has answered its question, or its handoff
   * came to nothing. Absent: it begins at the start, with every message.
   */
  from: z.string().optional(),
  when: z.array(guard),
  outcome,
  /** Every node on the path, from start to outcome. */
  path: z.array(stepId),
  /** What the customer may read at nodes on the path, by `<workflow>.<node>` and locale. */
  texts: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});
export type Rule = z.infer<typeof rule>;

/** All rules live at one time, in the order in which they are tried: first match wins. */
export const ruleSet = z.strictObject({
  schemaVersion: z.literal(1),
  rules: z.array(rule),
  /** Calendars that a rule asks about. */
  calendars: z.array(z.string()),
  /** Queues whose people and line a rule asks about. */
  queues: z.array(z.string()).optional(),
  /** A rule asks about the customer's last conversation. */
  asksLastContact: z.literal(true).optional(),
  /** Signals whose past values a rule asks about, and how many of them the state must keep. */
  tracked: z.record(z.string(), z.int().min(1).max(longestWindow)).optional(),
  workflows: z.array(z.strictObject({ workflowId, version: z.int() })),
});
export type RuleSet = z.infer<typeof ruleSet>;

/**
 * Guardrails of every workflow come first, then what goes on where it left off, then all others; within each group
 * workflows go by id, and their rules in drawing order.
 */
export function toRuleSet(
  workflows: readonly { readonly workflowId: string; readonly version: number; readonly rules: readonly Rule[] }[],
): RuleSet {
  const ordered = [...workflows].sort((a, b) => (a.workflowId < b.workflowId ? -1 : 1));
  const rules = ordered.flatMap((workflow) => workflow.rules);
  const conditions = conditionsOf(rules);
  const tracked = trackedBy(conditions);
  const asksLastContact = namedBy(conditions, /^(repeatContact)$/).length > 0;
  const queues = namedBy(conditions, /^queue\.[a-zA-Z]+\.(.+)$/);
  return {
    schemaVersion: 1,
    rules: rules.toSorted((a, b) => rankOf(a) - rankOf(b)),
    calendars: namedBy(conditions, /^hours\.(.+)$/),
    ...(queues.length > 0 && { queues }),
    ...(asksLastContact && { asksLastContact }),
    ...(Object.keys(tracked).length > 0 && { tracked }),
    workflows: ordered.map(({ workflowId, version }) => ({ workflowId, version })),
  };
}

const rankOf = ({ guardrail, from }: Rule): number => (guardrail ? 0 : from === undefined ? 2 : 1);

/** Loops, since rules that go a long way together name the same conditions a million times. */
function conditionsOf(rules: readonly Rule[]): ReadonlySet<Condition> {
  const found = new Set<Condition>();
  for (const { when } of rules) for (const { condition } of when) found.add(condition);
  return found;
}

/** What the rules ask about by signals of a family: the last part of each name. */
function namedBy(conditions: ReadonlySet<Condition>, family: RegExp): string[] {
  const signals = [...conditions].flatMap(signalsOf);
  return [...new Set(signals.flatMap((name) => family.exec(name)?.[1] ?? []))].sort();
}

function trackedBy(conditions: ReadonlySet<Condition>): Record<string, number> {
  const kept = new Map<string, number>();
  for (const { signal, within } of [...conditions].flatMap(windowsOf))
    kept.set(signal, Math.max(kept.get(signal) ?? 0, 'messages' in within ? within.messages : longestWindow));
  return Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Loads what the rules need to run and what most rule sets do without. Before it, a pattern is unknown. */
export async function prepareRules(ruleSet: RuleSet): Promise<RuleSet> {
  if ([...conditionsOf(ruleSet.rules)].some(holdsPattern)) await loadPatterns();
  await bringEngine(ruleSet);
  return ruleSet;
}

const holdsPattern = (condition: Condition): boolean => comparisonsOf(condition).some(({ op }) => op === 'matches');
