import * as z from 'zod';
import { queueId } from '../../ids.ts';
import type { Condition } from '../../rules/condition.ts';
import { checkQueue } from './check-queue.ts';
import type { NodeKindSpec } from './node-kind.ts';
import { ownExit } from './own-exits.ts';

const schema = z.strictObject({
  queueId,
  /** Fewest people who must be on. */
  agentsOn: z.int().min(1).max(1_000),
  /** Longest likely wait, in minutes; any where it is absent. */
  waitBelowMinutes: z.int().min(1).max(1_440).optional(),
});
type Data = z.infer<typeof schema>;

export const availability: NodeKindSpec<Data> = {
  kind: 'availability',
  group: 'decide',
  title: 'Availability',
  description: 'Asks whether people of a queue are on now, and how long the wait is.',
  schema,
  defaults: { queueId: 'general', agentsOn: 1 },
  exits: () => [ownExit('available'), ownExit('not-available')],
  sentence: ({ queueId, agentsOn, waitBelowMinutes }, { queue }) =>
    [
      `When ${queue(queueId)} is open, ${agentsOn === 1 ? 'somebody is' : `${agentsOn} people are`} on`,
      waitBelowMinutes === undefined ? '' : ` and the wait is below ${waitBelowMinutes} minutes`,
    ].join(''),
  lower: ({ queueId, agentsOn, waitBelowMinutes }) => ({
    kind: 'decide',
    cases: [{ exit: 'available', condition: available(queueId, agentsOn, waitBelowMinutes) }],
    otherwise: 'not-available',
  }),
  check: ({ queueId }, context) => checkQueue(queueId, 'queueId', context),
};

export const available = (queueId: string, agentsOn: number, waitBelowMinutes?: number): Condition => ({
  all: [
    { signal: `queue.open.${queueId}`, op: 'eq', value: true },
    { signal: `queue.agentsOn.${queueId}`, op: 'gte', value: agentsOn },
    ...(waitBelowMinutes === undefined
      ? []
      : [{ signal: `queue.waitSeconds.${queueId}`, op: 'lt' as const, value: waitBelowMinutes * 60 }]),
  ],
});
