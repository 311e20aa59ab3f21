import * as z from 'zod';
import { checkTexts, texts } from '../texts.ts';
import { type NodeKindSpec, onlyExit } from './node-kind.ts';

const schema = z.strictObject({ texts });
type Data = z.infer<typeof schema>;

export const sendMessage: NodeKindSpec<Data> = {
  kind: 'send-message',
  group: 'act',
  title: 'Send message',
  description: 'Tells the customer something, whatever comes next.',
  schema,
  defaults: { texts: { en: 'Thank you. We are looking into it.' } },
  exits: () => onlyExit,
  sentence: ({ texts }, { opening }) => `Say ${opening(texts)}`,
  lower: ({ texts }, key) => ({ kind: 'pass', marks: { says: [key] }, texts }),
  check: ({ texts }, context) => checkTexts(texts, 'texts', context),
};
