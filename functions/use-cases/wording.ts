import type { Customer } from '../../shared/conversation/message.ts';
import type { ReasonCode } from '../../shared/handoff/reason.ts';
import type { MessageArguments, MessageKey } from '../../shared/messages/handoff-message.ts';
import { type RenderedMessage, renderMessage } from '../../shared/messages/render.ts';
import type { ChannelKind } from '../../shared/settings/channel.ts';
import type { Queue } from '../../shared/settings/queue.ts';
import type { Settings } from '../ports/configuration.ts';
import type { Prospect } from './queue-load.ts';

export interface Wording {
  readonly key: MessageKey;
  readonly reason: ReasonCode;
  readonly channel: ChannelKind;
  readonly locale?: string | undefined;
}

/** What the customer reads, in the organisation's words. */
export const word = (settings: Settings, { locale, ...wording }: Wording, values: MessageArguments): RenderedMessage =>
  renderMessage(
    settings.messages,
    { ...wording, ...(locale && { locale }) },
    values,
    settings.organisation.defaultLocale,
  );

export const firstName = (name: string | undefined): string => name?.trim().split(/\s+/)[0] ?? '';

export const waitArguments = (
  queue: Queue | undefined,
  customer: Pick<Customer, 'name'> | undefined,
  prospect?: Prospect,
): MessageArguments => ({
  queueName: queue?.name ?? '',
  customerName: firstName(customer?.name),
  ...(prospect && { position: prospect.position }),
  ...(prospect?.wait && {
    minMinutes: Math.round(prospect.wait.minSeconds / 60),
    maxMinutes: Math.round(prospect.wait.maxSeconds / 60),
  }),
});
