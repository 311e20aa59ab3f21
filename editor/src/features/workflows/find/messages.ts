import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.find', {
  title: 'Find a step',
  step: 'Step',
});
