import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.rulesTable', {
  title: 'Table of rules',
  making: 'Making the rules',
  tried: '{count, plural, one {# rule} other {# rules}}, tried from the top: the first that fits decides.',
  guardrails:
    '{count, plural, one {# of them is a guardrail and comes} other {# of them are guardrails and come}} before the rules of all workflows.',
  rule: 'Rule',
  when: 'When',
  thenDo: 'Then',
  fromSteps: 'From these steps',
  guardrail: 'Guardrail',
  none: 'It makes no rules yet',
  noneWords: 'A workflow makes rules once it has no errors. Mend those first.',
  showProblems: 'Show problems',
  stepsOf: 'Steps of rule {order}',
  passed: '{count, plural, one {# step} other {# steps}} passed',
});
