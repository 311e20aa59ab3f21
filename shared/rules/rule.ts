import * as z from 'zod';
import { priority, reasonCode } from '../handoff/reason.ts';
import { nodeId, queueId, workflowId } from '../ids.ts';
import { channelKind } from '../settings/channel.ts';
import { type Condition, comparisonsOf, condition, longestWindow, signalsOf, windowsOf } from './condition.ts';
import { marks } from './marks.ts';
import { loadPatterns } from './pattern.ts';

/**
 * One question on the way through a workflow, and the answer that this rule needs. `holds: false` is met when the
 * condition is false *or unknown*, so at each question exactly one way goes on.
 */
export const guard = z.strictObject({ nodeId, exit: z.string(), condition, holds: z.boolean() });
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
]);
export type Outcome = z.infer<typeof outcome>;

/** What a path through a workflow compiles to. */
export const rule = marks.extend({
  /** `<workflow>.<outcome node>`, with a number where several paths lead there. */
  id: z.string(),
  workflowId,
  /** A guardrail comes before all rules that are none, of whatever workflow. */
  guardrail: z.boolean(),
  when: z.array(guard),
  outcome,
  /** Every node on the path, from start to outcome. */
  path: z.array(nodeId),
});
export type Rule = z.infer<typeof rule>;

/** All rules live at one time, in the order in which they are tried: first match wins. */
export const ruleSet = z.strictObject({
  schemaVersion: z.literal(1),
  rules: z.array(rule),
  /** Calendars that a rule asks about. */
  calendars: z.array(z.string()),
  /** Signals whose past values a rule asks about, and how many of them the state must keep. */
  tracked: z.record(z.string(), z.int().min(1).max(longestWindow)).optional(),
  workflows: z.array(z.strictObject({ workflowId, version: z.int() })),
});
export type RuleSet = z.infer<typeof ruleSet>;

/** Guardrails of every workflow come first; within each group workflows go by id, and their rules in drawing order. */
export function toRuleSet(
  workflows: readonly { readonly workflowId: string; readonly version: number; readonly rules: readonly Rule[] }[],
): RuleSet {
  const ordered = [...workflows].sort((a, b) => (a.workflowId < b.workflowId ? -1 : 1));
  const rules = ordered.flatMap((workflow) => workflow.rules);
  const tracked = trackedBy(rules);
  return {
    schemaVersion: 1,
    rules: [...rules.filter((each) => each.guardrail), ...rules.filter((each) => !each.guardrail)],
    calendars: calendarsOf(rules),
    ...(Object.keys(tracked).length > 0 && { tracked }),
    workflows: ordered.map(({ workflowId, version }) => ({ workflowId, version })),
  };
}

const conditionsOf = (rules: readonly Rule[]) =>
  new Set(rules.flatMap(({ when }) => when.map(({ condition }) => condition)));

function calendarsOf(rules: readonly Rule[]): string[] {
  const signals = [...conditionsOf(rules)].flatMap(signalsOf);
  const ids = signals.filter((name) => name.startsWith('hours.')).map((name) => name.slice('hours.'.length));
  return [...new Set(ids)].sort();
}

function trackedBy(rules: readonly Rule[]): Record<string, number> {
  const kept = new Map<string, number>();
  for (const { signal, within } of [...conditionsOf(rules)].flatMap(windowsOf))
    kept.set(signal, Math.max(kept.get(signal) ?? 0, 'messages' in within ? within.messages : longestWindow));
  return Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Loads what the rules need to run and what most rule sets do without. Before it, a pattern is unknown. */
export async function prepareRules(ruleSet: RuleSet): Promise<RuleSet> {
  if ([...conditionsOf(ruleSet.rules)].some(holdsPattern)) await loadPatterns();
  return ruleSet;
}

const holdsPattern = (condition: Condition): boolean => comparisonsOf(condition).some(({ op }) => op === 'matches');
