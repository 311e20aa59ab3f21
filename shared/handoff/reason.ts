import * as z from 'zod';

/** Why a customer is handed to a person, as data; `reasonTexts` says it in words for staff. */
export const reasonCode = z.enum([
  'asked-for-person',
  'low-confidence',
  'failed-attempts',
  'repeated-request',
  'frustrated',
  'sensitive-topic',
  'complex-matter',
  'out-of-scope',
  'valued-customer',
  'safety',
  'policy',
]);
export type ReasonCode = z.infer<typeof reasonCode>;

export const reasonTexts: Readonly<Record<ReasonCode, string>> = {
  'asked-for-person': 'The customer asked for a person',
  'low-confidence': 'The AI was not sure of its answers',
  'failed-attempts': 'The AI could not answer several times in a row',
  'repeated-request': 'The customer had to ask the same again',
  frustrated: 'The customer is upset',
  'sensitive-topic': 'The matter is sensitive',
  'complex-matter': 'The matter is complex',
  'out-of-scope': 'The question lies beyond what the AI may answer',
  'valued-customer': 'A customer with a promise of personal service',
  safety: 'Someone may be in danger',
  policy: 'Our rules ask for a person here',
};

export const priority = z.enum(['urgent', 'high', 'normal', 'low']);
export type Priority = z.infer<typeof priority>;

/** For sorting: the most urgent first. */
export const priorityRank: Readonly<Record<Priority, number>> = { urgent: 0, high: 1, normal: 2, low: 3 };
