import type { Priority } from '../../../../../shared/handoff/reason.ts';
import type { ChannelKind } from '../../../../../shared/settings/channel.ts';
import type { Message } from '../../../i18n/messages.ts';
import { messages } from './messages.ts';

export const channelNames: Readonly<Record<ChannelKind, Message>> = {
  chat: messages.chat,
  email: messages.email,
  voice: messages.voice,
};

export const priorityNames: Readonly<Record<Priority, Message>> = {
  urgent: messages.urgent,
  high: messages.high,
  normal: messages.normal,
  low: messages.low,
};
