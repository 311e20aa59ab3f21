import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.outline', {
  label: 'Steps of the workflow, in order',
  actionsFor: 'Actions for {step}',
  addAfter: 'Add a step after',
  connectTo: 'Connect to',
  duplicate: 'Duplicate',
  delete: 'Delete',
  leadsNowhere: 'leads nowhere yet',
  addStep: 'Add a step',
  onTo: 'on to “{step}”',
});
