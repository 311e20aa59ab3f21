import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.tour.label': 'Rundgang',
  'workflows.tour.progress': '{at} von {count}',
  'workflows.tour.end': 'Rundgang beenden',
  'workflows.tour.skip': 'Überspringen',
  'workflows.tour.back': 'Zurück',
  'workflows.tour.next': 'Weiter',
  'workflows.tour.publishNow': 'Jetzt veröffentlichen',

  'workflows.tour.change': 'Einen Wert ändern',
  'workflows.tour.changeWords':
    'Wählen Sie einen Schritt, und seine Einstellungen öffnen sich daneben. Was Sie ändern, wird als Entwurf gespeichert; live ist noch nichts.',
  'workflows.tour.see': 'Sehen, was es bedeutet',
  'workflows.tour.seeWords':
    'Die Tabelle der Regeln sagt in Worten, was Sie gezeichnet haben, in der Reihenfolge, in der es geprüft wird.',
  'workflows.tour.try': 'Ausprobieren',
  'workflows.tour.tryWords':
    'Schreiben Sie, was ein Kunde oder die KI sagen könnte. Der Entwurf entscheidet, wie er es täte, wenn er live wäre.',
  'workflows.tour.publish': 'Veröffentlichen',
  'workflows.tour.publishWords':
    'Veröffentlichen macht aus dem Entwurf die nächste Version. Jede Version bleibt und kann jederzeit wieder live geschaltet werden.',
} satisfies Translation<typeof messages>;
