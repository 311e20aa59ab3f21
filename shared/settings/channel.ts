import * as z from 'zod';
import { channelId } from '../ids.ts';

export const channelKind = z.enum(['chat', 'email', 'voice']);
export type ChannelKind = z.infer<typeof channelKind>;

/** A place where customers reach the organisation: a chat widget, a mailbox, a phone line. */
export const channel = z.strictObject({
  id: channelId,
  kind: channelKind,
  name: z.string().min(1).max(80),
  /** Where Baton posts what the customer should see; signed by the Standard Webhooks scheme. */
  webhook: z
    .strictObject({
      url: z.url({ protocol: /^https?$/ }),
      /** `whsec_` and 24 to 64 random bytes in base64. */
      secret: z.string().regex(/^whsec_[A-Za-z0-9+/=]{32,88}$/),
    })
    .optional(),
});
export type Channel = z.infer<typeof channel>;
