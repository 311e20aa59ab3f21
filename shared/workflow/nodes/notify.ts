import * as z from 'zod';
import { type NodeKindSpec, onlyExit } from './node-kind.ts';

const schema = z.strictObject({
  /** What is read; the organisation's own words, never the customer's. */
  title: z.string().min(1).max(120),
  to: z.enum(['inbox', 'webhook']),
});
type Data = z.infer<typeof schema>;

const places: Readonly<Record<Data['to'], string>> = { inbox: 'the team', webhook: 'the webhook of the channel' };

export const notify: NodeKindSpec<Data> = {
  kind: 'notify',
  group: 'act',
  title: 'Notify',
  description: 'Alerts the team, or calls the webhook of the channel, once a conversation.',
  schema,
  defaults: { title: 'A customer needs attention', to: 'inbox' },
  exits: () => onlyExit,
  sentence: ({ title, to }) => `Tell ${places[to]}: “${title}”`,
  lower: (data, key) => ({ kind: 'pass', marks: { notices: [{ key, ...data }] } }),
};
