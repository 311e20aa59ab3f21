import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.find.title': 'Schritt suchen',
  'workflows.find.step': 'Schritt',
} satisfies Translation<typeof messages>;
