import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('inbox.actions', {
  oneMoment: 'One moment',
  notSavedTitle: 'This was not saved',
  notSavedWords: '{why} What you typed is still here.',

  accept: 'Accept',
  accepting: 'Accepting',
  acceptHelp: 'Take this customer',
  note: 'Note',
  transfer: 'Transfer',
  resolve: 'Resolve',
  backToAi: 'Back to AI',
  moreActions: 'More actions',

  acceptCustomer: 'Accept the customer',
  reply: 'Reply',
  transferToQueue: 'Transfer to another queue',
  showWhy: 'Show why this was decided',
  acceptFirst: 'Accept this customer first',
  isOver: 'This handoff is over',
  isTalking: '{name} is talking to this customer',

  addNote: 'Add note',
  noteAdded: 'Note added',
  noteHelp: 'Only your team reads it, never the customer.',
  noteMissing: 'Write something first.',

  resolved: 'Conversation with {name} resolved',
  howEnded: 'How did it end?',
  howEndedMissing: 'Choose how it ended.',
  summary: 'Summary',
  summaryHelp: 'The next person and the AI read it when this customer comes back.',
  wasRight: 'Was handing over right?',
  wasRightHelp: 'Your answer shows which rules to mend.',

  giveBack: 'Give back',
  returned: '{name} is with the AI again',
  returnSummary: 'Summary for the AI',
  returnHelp: 'What you did and what was agreed. The AI goes on from here and must not undo it.',
  returnMissing: 'Say what was done, so that the AI can go on.',

  transferName: 'Transfer {name}',
  transferred: '{name} now waits for {queue}',
  toQueue: 'To which queue',
  toQueueHelp: 'The customer keeps their place in line, and is told where they wait now.',
  toQueueMissing: 'Choose a queue.',
  transferNote: 'Note for the next person',
  transferNoteHelp: 'What you found out and what is still to do, so that the customer need not say it again.',
  transferNoteMissing: 'Say why you pass the customer on.',
});
