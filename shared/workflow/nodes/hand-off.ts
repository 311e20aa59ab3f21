import * as z from 'zod';
import { priority, reasonCode, reasonTexts } from '../../handoff/reason.ts';
import { queueId } from '../../ids.ts';
import { channelKind } from '../../settings/channel.ts';
import { available } from './availability.ts';
import { checkQueue } from './check-queue.ts';
import type { NodeKindSpec } from './node-kind.ts';
import { ownExit } from './own-exits.ts';

const schema = z.strictObject({
  queueId,
  priority,
  reason: reasonCode,
  channel: channelKind.optional(),
  /** Tried before every rule that is no guardrail. */
  guardrail: z.boolean(),
});
type Data = z.infer<typeof schema>;

export const handOff: NodeKindSpec<Data> = {
  kind: 'hand-off',
  group: 'outcome',
  title: 'Hand off',
  description: 'Brings the customer to a person.',
  schema,
  defaults: { queueId: 'general', priority: 'normal', reason: 'policy', guardrail: false },
  exits: () => [
    { ...ownExit('timed-out'), optional: true },
    { ...ownExit('nobody-there'), optional: true },
  ],
  sentence: ({ queueId, priority, reason, channel }, { queue }) =>
    [
      `Hand off to ${queue(queueId)}`,
      priority === 'normal' ? '' : `, ${priority} priority`,
      channel ? `, by ${channel}` : '',
      `: ${reasonTexts[reason].toLowerCase().replace(/\bai\b/g, 'AI')}`,
    ].join(''),
  lower: ({ guardrail, ...target }) => ({
    kind: 'end',
    outcome: { kind: 'handoff', ...target },
    guardrail,
    instead: [{ exit: 'nobody-there', condition: { none: [available(target.queueId, 1)] } }],
    later: 'timed-out',
  }),
  check: ({ queueId }, context) => checkQueue(queueId, 'queueId', context),
};
