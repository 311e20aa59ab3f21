import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('mailbox.mail', {
  what: 'the mails',
  whatOne: 'this mail',
  mails: 'Mails',
  none: 'No mail yet',
  noneWords:
    'When a customer who writes by email is handed to a person, the team gets the whole case by mail, and the customer gets the answers. Post the first one:',

  nobody: 'Nobody',
  andMore: '{first} and {count} more',
  noSubject: 'No subject',

  from: 'From',
  to: 'To',
  copyTo: 'Copy to',
  answersGoTo: 'Answers go to',
  arrived: 'Arrived',
  attachments: 'Attachments',
  attachment: 'Attachment',

  showAs: 'Show as',
  asMail: 'Mail',
  plainText: 'Plain text',
  headers: 'Headers',
  header: 'Header',
  value: 'Value',
  text: 'Text of the mail',
  asReceived: 'The mail as its receiver sees it',
  picture: 'picture',
  notLoaded:
    '{count, plural, one {One picture from elsewhere was} other {# pictures from elsewhere were}} not loaded, so that the sender does not learn who reads this.',
  nothingInside: 'This mail has no HTML and no text.',
  noPlainText: 'This mail has no plain text.',
});
