import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('settings.publishing', {
  mustApprove: 'A second person must approve now',
  byThemselves: 'Admins publish by themselves now',
  unchanged: 'It was not changed',
  what: 'how workflows go live',
  title: 'Approval',
  description: 'Whoever asks cannot approve. It takes two admins; rolling back to an earlier version never waits.',
  label: 'A second person must approve before a workflow goes live',
});
