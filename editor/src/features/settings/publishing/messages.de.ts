import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'settings.publishing.mustApprove': 'Jetzt muss eine zweite Person zustimmen',
  'settings.publishing.byThemselves': 'Admins veröffentlichen jetzt allein',
  'settings.publishing.unchanged': 'Es wurde nicht geändert',
  'settings.publishing.what': 'wie Workflows live gehen',
  'settings.publishing.title': 'Zustimmung',
  'settings.publishing.description':
    'Wer fragt, kann nicht zustimmen. Es braucht zwei Admins; eine frühere Version wieder live zu schalten wartet nie.',
  'settings.publishing.label': 'Eine zweite Person muss zustimmen, bevor ein Workflow live geht',
} satisfies Translation<typeof messages>;
