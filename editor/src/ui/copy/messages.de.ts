import type { Translation } from '../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'ui.copy.copy': 'Kopieren',
  'ui.copy.copied': 'Kopiert',
  'ui.copy.copiedWhat': '{what} kopiert',
  'ui.copy.refused': 'Der Browser hat das Kopieren nicht erlaubt',
  'ui.copy.byHand': 'Markieren Sie den Text und kopieren Sie ihn von Hand.',
} satisfies Translation<typeof messages>;
