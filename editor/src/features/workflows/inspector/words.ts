import type { Priority } from '../../../../../shared/handoff/reason.ts';
import type { ChannelKind } from '../../../../../shared/settings/channel.ts';

export const channelWords: Readonly<Record<ChannelKind, string>> = { chat: 'Chat', email: 'Email', voice: 'Phone' };

export const priorityWords: Readonly<Record<Priority, string>> = {
  urgent: 'Urgent',
  high: 'High',
  normal: 'Normal',
  low: 'Low',
};

/** “German” for `de`. */
export const localeName = (locale: string): string =>
  new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(locale) ?? locale;
