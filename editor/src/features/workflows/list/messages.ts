import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.list', {
  title: 'Workflows',
  import: 'Import',
  newWorkflow: 'New workflow',
  readFailed: 'The workflows could not be read',
  liveGoesOn: 'What is live goes on deciding.',
  reading: 'Reading the workflows',
  none: 'No workflow yet',
  noneWords:
    'A workflow says when a customer should talk to a person, and to whom. Until one is live, the AI answers alone; whoever asks for a person still gets one.',
  noneForOthers: 'An admin can draw the first one.',

  name: 'Name',
  live: 'Live',
  notLive: 'Not live',
  version: 'Version {version}',
  draft: 'Draft',
  neverPublished: 'Never published',
  changed: 'Changed',
  asPublished: 'As published',
  problems: 'Problems',
  errors: '{count, plural, one {# error} other {# errors}}',
  warnings: '{count, plural, one {# warning} other {# warnings}}',
  noProblems: 'None',
  escalations: 'Escalations, 7 days',
  atLeast: 'at least {count}',
  lastEdited: 'Last edited',
  editedBy: '{when} by {name}',
  file: 'File',

  create: 'Create',
  notCreated: 'It was not created',
  nameHelp: 'It starts as a draft. Nothing is live until you publish.',
});
