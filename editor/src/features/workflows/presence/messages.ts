import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.presence', {
  alsoOpen: 'Also open: {names}',
});
