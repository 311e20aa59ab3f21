import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.addStep', {
  add: 'Add a step',
  addShort: 'Add step',
  addAfter: 'Add a step after “{step}”',
  behindExit: 'Behind the exit',
  kind: 'Kind of step',
  kinds: 'Kinds of step',
  goesBetween: 'It goes in between, and leads on to “{step}”.',
  searchSteps: 'Search steps',
  search: 'Search',
  noKind: 'No step goes by that name',
  clickAddsAfter: 'A click adds after the exit “{exit}” of the selected step.',
  dragOrClick: 'Drag to a place, or click to add.',

  connectTo: 'Connect “{step}” to',
  exit: 'Exit',
  step: 'Step',
  chooseExit: 'Choose an exit first',
  leadsThere: 'Leads there now',
  leadsNowhere: 'Leads nowhere yet',
  choices: '{label}: choices',
  nothingFound: 'Nothing found',
});
