import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.presence.alsoOpen': 'Auch geöffnet: {names}',
} satisfies Translation<typeof messages>;
