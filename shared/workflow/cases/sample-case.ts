import * as z from 'zod';
import { messageInput } from '../../conversation/message.ts';
import { reasonCode } from '../../handoff/reason.ts';
import { calendarId, queueId, slug } from '../../ids.ts';

/** One message of a sample conversation: what a channel would post, without what only a channel can know. */
export const sampleTurn = messageInput.omit({ messageId: true, at: true, channel: true });
export type SampleTurn = z.infer<typeof sampleTurn>;

/** What is so while a sample conversation goes on. Hours that are not named are open, and queues have a person free. */
export const sampleFacts = z.strictObject({
  closed: z.array(calendarId).max(50).optional(),
  queues: z
    .record(
      queueId,
      z.strictObject({ agentsOn: z.int().min(0).max(10_000), waitSeconds: z.int().min(0).max(86_400).optional() }),
    )
    .optional(),
});
export type SampleFacts = z.infer<typeof sampleFacts>;

export const maxTurns = 50;

/** Which message decides, counted from 1; any where it is not said. */
const turn = z.int().min(1).max(maxTurns).optional();

export const expectedDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('continue') }),
  /** The customer is asked something. */
  z.strictObject({ decision: z.literal('offer'), turn }),
  z.strictObject({
    decision: z.literal('escalate'),
    queueId: queueId.optional(),
    reason: reasonCode.optional(),
    turn,
  }),
]);
export type ExpectedDecision = z.infer<typeof expectedDecision>;

/** A conversation that shows what a workflow is for, and what the workflow must make of it. */
export const sampleCase = z.strictObject({
  /** Stays when the case is renamed, so that two people's edits of it can be told apart. */
  id: slug,
  name: z.string().trim().min(1).max(120),
  turns: z.array(sampleTurn).min(1).max(maxTurns),
  facts: sampleFacts.optional(),
  expect: expectedDecision,
});
export type SampleCase = z.infer<typeof sampleCase>;

export const maxCases = 100;
