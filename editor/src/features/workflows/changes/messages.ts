import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.changes', {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  moved: 'Moved',
  anotherTime: 'It is tried at another time than before.',
  longerList: 'One of its longer lists is another.',
  guardrail: 'Guardrail:',
});
