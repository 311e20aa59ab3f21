import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.importExport', {
  exportFailed: '“{name}” could not be exported',
  export: 'Export {name}',
  title: 'Import a workflow',
  asDraft: 'Import as a draft',
  cannot: 'This file cannot be imported',
  unchanged: 'Nothing was changed.',
  checkingFile: 'Checking the file',
  checking: 'Checking what would come in',
  notImported: 'It was not imported',
  dropHere: 'Drop a workflow file here, as Baton exports it.',
  chooseFile: 'Choose a file',

  comesIn: 'What would come in',
  parts:
    '{steps, plural, one {# step} other {# steps}}, {connections, plural, one {# connection} other {# connections}}, {cases, plural, one {# sample case} other {# sample cases}}',
  partsTried:
    '{steps, plural, one {# step} other {# steps}}, {connections, plural, one {# connection} other {# connections}}, {cases, plural, one {# sample case} other {# sample cases}}, of which {passed} pass',
  errors: '{count, plural, one {# error} other {# errors}} to mend before it can be published',
  ready: 'Ready to publish: {count, plural, one {# rule} other {# rules}}',
  taken: 'There is a workflow “{id}” already. It stays as it is; this one becomes “{newId}”.',
  unknown: '{count, plural, one {# step} other {# steps}} of a kind that this version does not know',
  unknownWords: '{kinds}: kept as in the file, to look at and not to change.',
  disguised: '{count, plural, one {# text} other {# texts}} may read otherwise than it is written',
  disguisedWords:
    'Hidden characters turn the reading direction around, or cannot be seen. Look at these texts before you publish.',
});
