import * as z from 'zod';
import { priority, reasonCode, reasonTexts } from '../../handoff/reason.ts';
import { queueId } from '../../ids.ts';
import { channelKind } from '../../settings/channel.ts';
import type { NodeKindSpec } from './node-kind.ts';

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
  exits: () => [],
  sentence: ({ queueId, priority, reason, channel }) =>
    [
      `Hand off to ${queueId}`,
      priority === 'normal' ? '' : `, ${priority} priority`,
      channel ? `, by ${channel}` : '',
      `: ${reasonTexts[reason].toLowerCase().replace(/\bai\b/g, 'AI')}`,
    ].join(''),
  lower: ({ guardrail, ...target }) => ({ kind: 'end', outcome: { kind: 'handoff', ...target }, guardrail }),
  check: ({ queueId }, { queueIds }) =>
    queueIds.includes(queueId)
      ? []
      : [
          {
            code: 'unknown-queue',
            path: 'queueId',
            message: `There is no queue “${queueId}”: pick one of ${queueIds.join(', ')}.`,
          },
        ],
};
