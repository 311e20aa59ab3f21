import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('inbox.list', {
  lists: 'Lists',
  queue: 'Queue',
  allQueues: 'All queues',
  showAllQueues: 'Show all queues',
  readFailed: 'The list could not be read',
  placesAreSafe: 'Nobody has lost their place in line.',
  reading: 'Reading the list',
  firstOnly: 'These are the first {count}. Choose a queue to see fewer.',

  noneWaiting: 'Nobody is waiting',
  noneWaitingHere: 'Nobody is waiting in this queue',
  noneWaitingWords: 'Customers who need a person appear here by themselves, the most urgent first.',
  noneMine: 'You are talking to nobody',
  noneMineHere: 'You are talking to nobody in this queue',
  noneMineWords: 'Accept somebody who waits, and the conversation moves here.',
  noneOthers: 'Nobody else is talking to a customer',
  noneOthersHere: 'Nobody else is talking to a customer in this queue',
  noneOthersWords: 'Conversations of your colleagues show up here, to read and to learn from.',
  noneDone: 'Nothing was closed in the last days',
  noneDoneHere: 'Nothing was closed in the last days in this queue',
  noneDoneWords: 'What was resolved, given back to the AI or left by the customer is kept here for a week.',
  seeWaiting: 'See who is waiting',
  tryAsCustomer: 'Try it as a customer',

  newMessage: 'New message',
  draft: 'Draft',
  talking: 'Talking {time}',
  urgent: 'Urgent',
  high: 'High',

  waitingSince: 'Waiting since {time}',
  waitingSinceLimit: 'Waiting since {time}, limit {limit}',
  waitingFor: '<hidden>waiting for </hidden>{time}',
  atRisk: 'At risk',
  overLimit: 'Over limit',
});
