import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages('inbox', {
  titleWaiting: 'Inbox, {count} waiting',
  titleCustomer: '{name} · Inbox',
  handovers: 'Handoffs',
  details: 'Details',
  backToConversation: 'Back to the conversation',
  backToList: 'Back to the list',
  chooseCustomer: 'Choose a customer',
  chooseWords:
    'The conversation opens here, with why it was handed over, what the AI tried, and what was promised. {next} and {previous} walk through the list, {enter} opens.',
  nextCustomer: 'Next customer; Enter opens',
  previousCustomer: 'Previous customer',

  connectionLive: 'Live',
  connecting: 'Connecting',
  connectionCut: 'Every 15 s',

  guest: 'Guest',
  somebodyElse: 'Somebody else',
  askedByButton: 'Pressed “Talk to a person”',
  safetyNet: 'Safety net',
  whyThisDecision: 'Why this decision',
  addNote: 'Add a note',
  giveBack: 'Give back to the AI',

  waitOneMinute: 'about a minute',
  waitUpTo: 'up to {most} min',
  waitAbout: 'about {most} min',
  waitBetween: '{least} to {most} min',
});

/** Short enough for a row of the list. */
export const reasonNames = defineMessages('inbox.reason', {
  'asked-for-person': 'Asked for a person',
  'low-confidence': 'The AI was not sure',
  'failed-attempts': 'The AI could not answer',
  'repeated-request': 'Had to ask the same again',
  frustrated: 'Upset',
  'sensitive-topic': 'Sensitive matter',
  'complex-matter': 'Complex matter',
  'out-of-scope': 'Beyond what the AI may answer',
  'valued-customer': 'Has a promise of personal service',
  safety: 'Someone may be in danger',
  policy: 'Our rules ask for a person',
});

/** The same inside a sentence, after "Handed off:". */
export const reasonsInside = defineMessages('inbox.reasonInside', {
  'asked-for-person': 'asked for a person',
  'low-confidence': 'the AI was not sure',
  'failed-attempts': 'the AI could not answer',
  'repeated-request': 'had to ask the same again',
  frustrated: 'upset',
  'sensitive-topic': 'sensitive matter',
  'complex-matter': 'complex matter',
  'out-of-scope': 'beyond what the AI may answer',
  'valued-customer': 'has a promise of personal service',
  safety: 'someone may be in danger',
  policy: 'our rules ask for a person',
});

export const viewNames = defineMessages('inbox.view', {
  waiting: 'Waiting',
  mine: 'Mine',
  others: 'Others',
  done: 'Done',
});

export const channelNames = defineMessages('inbox.channel', { chat: 'Chat', email: 'Email', voice: 'Phone' });

export const dispositionNames = defineMessages('inbox.disposition', {
  solved: 'Solved',
  'follow-up': 'Follow-up needed',
  'not-solved': 'Not solved',
  'no-reply': 'Customer did not reply',
  spam: 'Spam',
});

export const timingNames = defineMessages('inbox.timing', {
  right: 'Yes',
  'too-early': 'Too early',
  'too-late': 'Too late',
  'not-needed': 'Not needed',
});

export const stateNames = defineMessages('inbox.state', {
  requested: 'Asked for',
  queued: 'Waiting',
  offered: 'Offered',
  accepted: 'With a person',
  'timed-out': 'Wait limit reached',
  resolved: 'Resolved',
  returned: 'Back with the AI',
  abandoned: 'Customer left',
});
