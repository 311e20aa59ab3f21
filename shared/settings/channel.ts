import * as z from 'zod';
import { channelId } from '../ids.ts';

export const channelKind = z.enum(['chat', 'email', 'voice']);
export type ChannelKind = z.infer<typeof channelKind>;

const webhookUrl = z.url({ protocol: /^https?$/ });
/** `whsec_` and 24 to 64 random bytes in base64. */
const webhookSecret = z.string().regex(/^whsec_[A-Za-z0-9+/=]{32,88}$/);

/** A place where customers reach the organisation: a chat widget, a mailbox, a phone line. */
export const channel = z.strictObject({
  id: channelId,
  kind: channelKind,
  name: z.string().min(1).max(80),
  /** Where Baton posts what the customer should see; signed by the Standard Webhooks scheme. */
  webhook: z.strictObject({ url: webhookUrl, secret: webhookSecret }).optional(),
});
export type Channel = z.infer<typeof channel>;

/** A channel as an admin saves it: without a secret, the webhook keeps the one that it has. */
export const channelInput = channel.extend({
  webhook: z.strictObject({ url: webhookUrl, secret: webhookSecret.optional() }).optional(),
});
export type ChannelInput = z.infer<typeof channelInput>;
