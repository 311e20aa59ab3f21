import * as z from 'zod';
import { checkTexts, texts } from '../texts.ts';
import { branchId, branchLabel, checkBranchIds } from './branch-ids.ts';
import type { NodeKindSpec } from './node-kind.ts';
import { ownExit } from './own-exits.ts';

const choice = z.strictObject({ id: branchId, label: branchLabel });
const schema = z.strictObject({ texts, choices: z.array(choice).min(1).max(6) });
type Data = z.infer<typeof schema>;

const declined = ownExit('declined');
const noAnswer = ownExit('no-answer');

export const offer: NodeKindSpec<Data> = {
  kind: 'offer',
  group: 'act',
  title: 'Offer',
  description: 'Lets the customer choose, and goes on by what they choose.',
  schema,
  defaults: {
    texts: { en: 'Shall I bring a person in?' },
    choices: [{ id: 'person', label: 'Yes, please' }],
  },
  exits: ({ choices }) => [...choices.map(({ id, label }) => ({ id, label })), declined, noAnswer],
  sentence: ({ texts, choices }, { opening }) =>
    `Ask ${opening(texts)}: ${choices.map(({ label }) => label).join(', ')}`,
  lower: ({ texts, choices }, key) => ({
    kind: 'ask',
    outcome: { kind: 'offer', key, choices },
    texts,
    cases: [...choices, declined].map(({ id }) => ({
      exit: id,
      condition: { signal: `answer.${key}`, op: 'eq', value: id },
    })),
    otherwise: noAnswer.id,
  }),
  check: ({ texts, choices }, context) => [
    ...checkTexts(texts, 'texts', context),
    ...checkBranchIds(choices, 'choices', 'choice', context, [declined.id, noAnswer.id]),
  ],
};
