import * as z from 'zod';
import { tag as tagName } from '../../conversation/message.ts';
import { type NodeKindSpec, onlyExit } from './node-kind.ts';

const schema = z.strictObject({ tags: z.array(tagName).min(1).max(10) });
type Data = z.infer<typeof schema>;

export const tag: NodeKindSpec<Data> = {
  kind: 'tag',
  group: 'act',
  title: 'Tag',
  description: 'Puts tags on the conversation, for agents and for reports.',
  schema,
  defaults: { tags: ['review'] },
  exits: () => onlyExit,
  sentence: ({ tags }) => `Tag as ${tags.join(', ')}`,
  lower: ({ tags }) => ({ kind: 'pass', marks: { tags } }),
};
