import * as z from 'zod';
import { detailType, detailWords } from '../../conversation/detail.ts';
import { attributeName } from '../../json.ts';
import { checkTexts, texts } from '../texts.ts';
import type { NodeKindSpec } from './node-kind.ts';
import { ownExit } from './own-exits.ts';

const schema = z.strictObject({
  texts,
  /** The attribute of the conversation that takes the answer. */
  attribute: attributeName,
  expects: detailType,
  /** How often the customer is asked before the way *not given* is taken. */
  tries: z.int().min(1).max(5),
});
type Data = z.infer<typeof schema>;

export const collect: NodeKindSpec<Data> = {
  kind: 'collect',
  group: 'act',
  title: 'Collect information',
  description: 'Asks the customer for a detail and notes the answer for agents and later questions.',
  schema,
  defaults: { texts: { en: 'What is your order number?' }, attribute: 'orderNumber', expects: 'text', tries: 2 },
  exits: () => [ownExit('given'), ownExit('not-given')],
  sentence: ({ texts, attribute, expects }, { opening }) =>
    `Ask ${opening(texts)}, note ${detailWords[expects]} as “${attribute}”`,
  lower: ({ texts, attribute, expects, tries }, key) => ({
    kind: 'ask',
    outcome: { kind: 'collect', key, attribute, expects },
    texts,
    cases: [{ exit: 'given', condition: { signal: `answer.${key}`, op: 'eq', value: 'given' } }],
    // Asked anew after an answer that is none, as often as the admin allows.
    again: { signal: `tries.${key}`, op: 'lt', value: tries },
    otherwise: 'not-given',
  }),
  check: ({ texts }, context) => checkTexts(texts, 'texts', context),
};
