import * as z from 'zod';
import { channelKind } from '../../settings/channel.ts';
import { type NodeKindSpec, onlyExit } from './node-kind.ts';

const schema = z.strictObject({
  /** Conversations on other channels pass this workflow by; all channels where the list is empty. */
  channels: z.array(channelKind).max(3),
});
type Data = z.infer<typeof schema>;

export const start: NodeKindSpec<Data> = {
  kind: 'start',
  group: 'start',
  title: 'Start',
  description: 'Where each message enters the workflow.',
  schema,
  defaults: { channels: [] },
  exits: () => onlyExit,
  sentence: ({ channels }) => (channels.length === 0 ? 'Every message' : `Every message by ${channels.join(' or ')}`),
  lower: ({ channels }) =>
    channels.length === 0
      ? { kind: 'pass', marks: {} }
      : {
          kind: 'decide',
          cases: [{ exit: 'next', condition: { signal: 'channel', op: 'in', value: channels } }],
          // No edge can leave by this exit: a message on another channel matches no rule of this workflow.
          otherwise: '',
        },
};
