import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.why', {
  title: 'Why this decision',
  toWorkflow: 'To the workflow',
  conversation: 'Conversation {id}',
  couldNotRead: 'The conversation could not be read',
  notDecided: 'Message {seq} was not decided by rules',
  notDecidedWords:
    'A person or Baton itself wrote it, the customer was with a person or on the way to one, or there is no such message. Rules decide about what customers and the AI say while the AI answers.',
  notThere: 'This conversation is not there',
  notThereWords: 'It may have been erased, or a letter of the address may be missing.',
  reading: 'Reading the conversation',
  allWorkflows: 'All workflows',
  showLast: 'Show the last decision',

  before: 'Decision before',
  after: 'Decision after',
  decisionOf: 'Decision {at} of {count}',
  onlyDecision: 'The only decision',
  customer: 'Customer',
  assistant: 'AI',
  assistantSure: 'AI, {percent} sure',

  drawing: 'The workflow with the way of this message',
  linesBefore: '{count} before',
  found: 'found {value}',
  membersHold: '{held} of {count} hold',

  couldNotMake: 'The decision could not be made again',
  making: 'Making the decision again',
  why: 'Why',
  wouldDo: 'This workflow would {outcome}.',
  otherwise: 'Made again, it comes out otherwise',
  otherwiseWords:
    'The way in which Baton reads messages has changed since, so the old decision cannot be shown exactly.',
  foot: 'Message {seq} · rule set',
  footVersion: 'Message {seq} · version {version} · rule set',
  noRule: 'No rule fits this message, so the AI goes on.',
  byBaton: 'Baton itself decided: a rule had failed, and the customer asked for a person.',
  byThis: 'Decided by a rule of this workflow.',
  byOther: 'Decided by the workflow “{id}”.',

  notLive: 'This workflow was not live then',
  notLiveWords: 'Other workflows decided about this message, or none did.',
  isGone: 'Version {version} is not there any more',
  isGoneWords: 'What it decided was kept with the message, and is told here in words.',
  noOwnRule: 'No rule of this workflow decided',
  noOwnRuleWords: 'No rule of it fits this message: it goes on as if this workflow were not there.',
});
