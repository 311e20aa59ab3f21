import * as z from 'zod';
import { role } from '../conversation/message.ts';
import { conversationState } from '../conversation/state.ts';
import type { Condition } from '../rules/condition.ts';
import { outcome } from '../rules/rule.ts';
import type { SignalValue } from '../signals/signal.ts';
import type { Witness } from '../workflow/witness.ts';

export const signalValue: z.ZodType<SignalValue> = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]);

const queueFacts = z.object({ open: z.boolean(), agentsOn: z.int(), waitSeconds: z.number().optional() });

/** A message, the conversation before it and the facts of the moment: all that it takes to decide it again. */
const example = z.object({
  before: conversationState,
  message: z.object({
    messageId: z.string(),
    role,
    text: z.string(),
    confidence: z.number().optional(),
    answered: z.boolean().optional(),
  }),
  facts: z.object({
    nowMs: z.int(),
    hours: z.record(z.string(), z.boolean()),
    queues: z.record(z.string(), queueFacts).optional(),
  }),
});

/** Facts that show a finding, with what the engine decided on them. */
export const witness: z.ZodType<Witness> = z.object({
  facts: z.record(z.string(), signalValue),
  history: z.record(z.string(), z.array(signalValue)),
  ruleId: z.string().optional(),
  outcome,
  path: z.array(z.string()),
  /** Conditions as workflow documents hold them. */
  because: z.array(z.custom<Condition>()),
  example: example.optional(),
});
