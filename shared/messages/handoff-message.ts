import * as z from 'zod';
import { language } from '../conversation/message.ts';
import { reasonCode } from '../handoff/reason.ts';
import { channelKind } from '../settings/channel.ts';

/** The moments at which a customer reads something from Baton. */
export const messageKeys = [
  /** People are there; how long it may take is known. */
  'handoff-started',
  /** People are there; how long it may take is not known. */
  'handoff-started-no-estimate',
  /** Nobody is there now; someone will answer later. */
  'handoff-started-closed',
  'agent-joined',
  'still-waiting',
  'moved-to-queue',
  'returned-to-assistant',
  'nobody-free',
  'handoff-resolved',
] as const;
export const messageKey = z.enum(messageKeys);
export type MessageKey = z.infer<typeof messageKey>;

/** One wording: for one moment, and if wanted for one reason, one channel. */
export const handoffMessage = z.strictObject({
  key: messageKey,
  locale: language,
  reason: reasonCode.optional(),
  channel: channelKind.optional(),
  /** ICU MessageFormat; its arguments are those of `messageArguments`. */
  text: z.string().min(1).max(2_000),
});
export type HandoffMessage = z.infer<typeof handoffMessage>;

/** What a wording may mention, with what stands there when it is not known. */
export const messageArguments = {
  customerName: { fallback: '', meaning: 'First name of the customer' },
  queueName: { fallback: '', meaning: 'Name of the team' },
  agentName: { fallback: '', meaning: 'First name of the agent' },
  position: { fallback: 0, meaning: 'Place in line, from 1; 0 where it is not known' },
  minMinutes: { fallback: 0, meaning: 'Shortest likely wait, in minutes' },
  maxMinutes: { fallback: 0, meaning: 'Longest likely wait, in minutes' },
} as const;
export type MessageArguments = {
  readonly [K in keyof typeof messageArguments]?: (typeof messageArguments)[K]['fallback'] extends number
    ? number
    : string;
};
