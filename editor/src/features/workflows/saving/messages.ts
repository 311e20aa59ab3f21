import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.saving', {
  conflictSelf: 'You have changed the same somewhere else since you opened this workflow here',
  conflict: '{name} has changed the same since you opened this workflow',
  decide: 'Decide',
  conflictWords: 'Your changes are here, and are not saved. Nothing was overwritten.',

  leave: 'Leave with changes that are not saved?',
  leaveAnyway: 'Leave without saving',
  stay: 'Stay',
  onTheirWay: 'Your last changes are on their way to the server. This page closes by itself once they are there.',
  notSaved:
    'Your last changes could not be saved. The page says why. This browser keeps them, and offers them when you open the workflow again.',

  areBack: 'Your changes are back',
  undo: 'Undo',
  leftBehind: 'Changes of yours were not saved last time',
  discard: 'Discard them',
  bringBack: 'Bring them back',
  leftBehindWords: 'The page ended {when} before it could save them. What you see is what was saved.',

  youElsewhere: 'You elsewhere',
  you: 'You',
  merged: 'Merged and saved',
  copySaved: 'Your version is saved as “{name}”',
  copyDetail: 'You see what {name} saved.',
  openCopy: 'Open the copy',
  copyFailed: 'The copy could not be saved',
  copyName: '{name} (copy)',
  twoVersions: 'Two versions of this draft',
  saveCopy: 'Save mine as a copy',
  mergeSave: 'Merge and save',
  mergeWords:
    '{name} saved {when}, and you have changes that are not saved. What only one of you changed is kept. Choose what stays where you both changed the same.',
  allMine: 'All mine',
  allTheirs: 'All theirs',
  otherChanges: '{count, plural, one {# other change} other {# other changes}} kept from both sides',

  workflowName: 'Name of the workflow',
  workflowDescription: 'Description of the workflow',
  sampleCase: 'Sample case “{name}”',
  none: 'None',
  deleted: 'Deleted',
  caseWords: '“{name}”, {count} messages, {decision}',
  leadsOn: 'Leads on to a step that is new here.',

  mergedWith: 'Merged with what {name} saved',
  loaded: 'Loaded what {name} saved',
  broughtBack: 'Brought back changes that were not saved',
  savedMeanwhile: '{name} saved meanwhile: both your changes and theirs are kept',
  andMore: '{sentence} And {count} more.',
});
