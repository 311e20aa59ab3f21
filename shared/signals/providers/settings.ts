import * as z from 'zod';
import { type ProviderKind, providerKinds } from './kinds.ts';
import { type ProvidableSignal, providableSignals } from './providable.ts';

/** Sentiment, toxicity and personal data are what Comprehend knows; a language model reads any signal. */
export const signalsOf: Readonly<Record<ProviderKind, readonly ProvidableSignal[]>> = {
  comprehend: ['frustrationCue', 'abuse', 'personalData'],
  bedrock: providableSignals,
};

const shared = {
  signals: z.array(z.enum(providableSignals)).min(1, 'must name at least one signal').max(providableSignals.length),
  /** How long a message waits for it before it is decided by the built-in values. */
  budgetMs: z.int().min(50).max(3_000).optional(),
  /** Absent: the region of the deployment. */
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region such as eu-central-1')
    .optional(),
};

export const providerSetting = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('comprehend'), ...shared }),
    z.strictObject({
      kind: z.literal('bedrock'),
      ...shared,
      /** Id of a model, or of an inference profile. */
      model: z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9.:/_-]{0,255}$/, 'must be the id of a model or an inference profile'),
    }),
  ])
  .refine(({ kind, signals }) => signals.every((signal) => signalsOf[kind].includes(signal)), {
    path: ['signals'],
    message: 'must be signals that this provider knows',
  });
export type ProviderSetting = z.infer<typeof providerSetting>;

/** Each provider once, and one for each signal at most: nobody could say which of two answers counts. */
export const providerSettings = z
  .array(providerSetting)
  .max(providerKinds.length)
  .refine((providers) => isSet(providers.map(({ kind }) => kind)), 'must name each provider once')
  .refine((providers) => isSet(providers.flatMap(({ signals }) => signals)), 'must let one provider set each signal');

const isSet = (values: readonly string[]): boolean => new Set(values).size === values.length;
