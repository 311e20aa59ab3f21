import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.tryDraft', {
  title: 'Try the draft',
  kicker: 'Nobody is handed over',
  again: 'Start again',
  keep: 'Keep as a sample case',
  kept: 'Kept as a sample case',
  nothingSaid: 'Nothing said yet',
  nothingSaidWords: 'Write what a customer might say, or what the AI might answer and how sure it is.',
  notTried: 'It could not be tried',
  noRules: 'It makes no rules yet',
  noRulesWords: 'Mend the errors first; then it can be tried.',
  handsOff: 'Hands off to {queue}',
  asksCustomer: 'Asks the customer',
  aiGoesOn: 'The AI goes on',
  noRuleHolds: 'No rule brings a person in.',
  atMessage: 'At message {turn}.',
  because: '{reason}.',
  showStep: 'Show the step',
});
