import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('inbox.thread', {
  readFailed: 'The conversation could not be read',
  noSuch: 'There is no such handoff',
  placeIsSafe: 'The customer’s place in line is safe.',
  reading: 'Reading the conversation',
  conversationWith: 'Conversation with {name}',
  messagesWith: 'Messages with {name}',
  beganEarlier: 'The conversation began earlier. These are its newest messages.',
  withheld: 'Not shown to the customer',
  aPerson: 'A person',
  assistant: 'Assistant',

  accepted: 'Accepted. The customer is with you.',
  notYours: 'You do not have this customer',
  wasFaster: '{name} was faster',
  wasFasterWords: 'They have this customer now. You can still read along and leave a note.',
  hideDetails: 'Hide details',
  showDetails: 'Show details',
  withYou: 'With you for {time}',
  withPerson: 'With {name} for {time}',

  card: 'Handover',
  foldCard: 'Fold the handoff card',
  unfoldCard: 'Unfold the handoff card',
  parts: 'Why, tried, known, promised',
  why: 'Why',
  tried: 'Tried',
  known: 'Known',
  promised: 'Promised',
  answersTried: '{count, plural, =0 {nothing tried yet} one {# answer tried} other {# answers tried}}',

  nothingTried: 'Nothing yet: the AI had not answered.',
  sure: '{percent} sure',
  surenessUnknown: 'Sureness not known',
  notShown: 'not shown',
  moreBefore: 'and {count} more before',

  tier: 'Tier',
  language: 'Language',
  intent: 'Intent',
  topicsAndTags: 'Topics and tags',
  earlierContacts:
    '{count, plural, one {# earlier contact, the last {when}} other {# earlier contacts, the last {when}}}',
  nothingKnown: 'Nothing but the conversation itself.',

  toldNothing: 'The customer was told nothing yet.',
  aWaitOf: 'A wait of {wait}',
  limitAt: 'Wait limit at {time}',
});
