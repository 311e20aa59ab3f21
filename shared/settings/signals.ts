import * as z from 'zod';
import { channelId } from '../ids.ts';
import { providerSettings } from '../signals/providers/settings.ts';
import { scope, scopeExamples } from '../signals/scope/scope.ts';
import { topicSettings } from '../signals/topics/settings.ts';

/** The store keeps the settings of signals as one item, and none may pass 400 kB. */
const mostCharacters = 250_000;

/** Settings that are kept as they are given. */
const asGiven = {
  /** How frustration fades; see `signals/frustration/frustrate.ts`. */
  frustration: z.strictObject({ halfLifeTurns: z.number().min(0.5).max(20) }).optional(),
  /** Channels whose assistants' confidence stands as they report it, whatever has come of their answers. */
  uncalibrated: z.array(channelId).max(100).optional(),
  /** Models outside of Baton that set signals in place of what is built in. */
  providers: providerSettings.optional(),
  /** How far back a conversation counts for `repeatContact`. */
  repeatContact: z.strictObject({ days: z.int().min(1).max(90) }).optional(),
};

/** What an organisation changes about what Baton notices. */
export const signalsInput = z
  .strictObject({
    ...asGiven,
    topics: topicSettings.optional(),
    /** What the assistant can do, by examples; without any, only its answers tell what is out of scope. */
    scope: scopeExamples.max(3_000).optional(),
  })
  .refine((settings) => JSON.stringify(settings).length <= mostCharacters, {
    message: `must hold at most ${mostCharacters.toLocaleString('en')} characters in all`,
  });
export type SignalsInput = z.infer<typeof signalsInput>;

/** The same as it is kept: with what the examples of the scope teach. */
export const signalSettings = z.object({ ...asGiven, topics: topicSettings.optional(), scope: scope.optional() });
export type SignalSettings = z.infer<typeof signalSettings>;
