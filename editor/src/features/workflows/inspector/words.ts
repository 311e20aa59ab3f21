import type { Priority } from '../../../../../shared/handoff/reason.ts';
import type { ChannelKind } from '../../../../../shared/settings/channel.ts';

export const channelWords: Readonly<Record<ChannelKind, string>> = { chat: 'Chat', email: 'Email', voice: 'Phone' };

export const priorityWords: Readonly<Record<Priority, string>> = {
  urgent: 'Urgent',
  high: 'High',
  normal: 'Normal',
  low: 'Low',
};
