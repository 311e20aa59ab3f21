import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages('settings', {
  title: 'Settings',
  description: 'Where customers wait, when people are there, what is noticed, and who may call Baton.',
  queues: 'Queues',
  hours: 'Business hours',
  channels: 'Channels',
  signals: 'Signals',
  publishing: 'Publishing',
  keys: 'Keys',
  audit: 'Audit',
});
