import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.inspector', {
  leadsTo: 'Leads to',
  nowhere: 'nowhere yet',
  changeExit: 'Change where “{exit}” leads',
  connect: 'Connect',

  connection: 'Connection',
  selected: '{what} selected',
  steps: '{count, plural, one {# step} other {# steps}}',
  connections: '{count, plural, one {# connection} other {# connections}}',
  delete: 'Delete',
  from: 'From {step}',
  fromExit: 'From {step}, by the exit “{exit}”,',
  to: 'to {step}',
  severalWords:
    'Drag them, move them with Ctrl and the arrow keys, copy them to another workflow, or delete them together.',
  arrange: 'Arrange',

  deleteStep: 'Delete this step',
  addAfter: 'Add a step after this',
  name: 'Name',
  nameHelp: 'Shown on the card above the sentence, and in traces.',
  renamed: 'Renamed a step',
  changed: 'Changed {kind}',
  unknownKind: 'This version of Baton does not know “{kind}”',
  unknownWords: 'The step is kept as it is. Delete it, or update Baton.',
  hasProblem: 'has a problem',

  chat: 'Chat',
  email: 'Email',
  voice: 'Phone',
  urgent: 'Urgent',
  high: 'High',
  normal: 'Normal',
  low: 'Low',
});
