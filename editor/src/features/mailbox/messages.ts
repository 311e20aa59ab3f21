import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages('mailbox', {
  mail: 'Mail',
  calls: 'Calls',
  undelivered: 'Undelivered',
  onlyAtHome: 'Only at home',
  description:
    'Stands in for Amazon SES and Amazon Connect. Nothing here leaves this computer; on AWS, it goes out for real.',
  simulateCall: 'Simulate an incoming call',
  keptHere: 'They are kept on this computer, and nothing is lost.',
  openCase: 'Open the case in the inbox',

  inTerminal: 'In a terminal, where Baton was started',
  whereKeyIs:
    'The key comes from the file <code>local.json</code> in Baton’s data folder. Any other key of this channel, made in the settings, will do as well.',
  command: 'Command',
});
