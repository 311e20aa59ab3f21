import { germanExits } from '../../../../../shared/workflow/language/german/nodes.ts';
import type { Translation } from '../../../i18n/messages.ts';
import type { exitLabels, kindDescriptions, kindTitles, messages } from './messages.ts';

export default {
  'workflows.document.unknownKind': 'Unbekannt: {kind}',
  'workflows.document.noName': 'kein Name',
  'workflows.document.guardrail': 'Leitplanke',
  'workflows.document.guardrailHelp': 'Vor allen Regeln geprüft, die keine Leitplanken sind',
  'workflows.document.firstThatHolds': 'Nimmt die erste, die zutrifft',
  'workflows.document.stepRole': 'Schritt',
  'workflows.document.problemCount': '{count, plural, one {# Problem} other {# Probleme}}',
  'workflows.document.showProblems': '{count, plural, one {# Problem} other {# Probleme}} zeigen',
  'workflows.document.selected': 'ausgewählt',
  'workflows.document.groupStart': 'Start',
  'workflows.document.groupDecide': 'Entscheiden',
  'workflows.document.groupAct': 'Handeln',
  'workflows.document.groupOutcome': 'Ergebnis',
  'workflows.document.groupNote': 'Neben dem Ablauf',

  'workflows.kindTitle.start': 'Start',
  'workflows.kindTitle.condition': 'Bedingung',
  'workflows.kindTitle.switch': 'Weiche',
  'workflows.kindTitle.score': 'Punkte',
  'workflows.kindTitle.business-hours': 'Geschäftszeiten',
  'workflows.kindTitle.availability': 'Verfügbarkeit',
  'workflows.kindTitle.split': 'Aufteilung',
  'workflows.kindTitle.tag': 'Markierung',
  'workflows.kindTitle.set-attribute': 'Merkmal setzen',
  'workflows.kindTitle.send-message': 'Nachricht senden',
  'workflows.kindTitle.notify': 'Benachrichtigen',
  'workflows.kindTitle.collect': 'Angabe erfragen',
  'workflows.kindTitle.offer': 'Angebot',
  'workflows.kindTitle.sub-workflow': 'Teil-Workflow',
  'workflows.kindTitle.hand-off': 'Übergabe',
  'workflows.kindTitle.return-to-ai': 'Zurück an die KI',
  'workflows.kindTitle.continue': 'Weiter',
  'workflows.kindTitle.note': 'Notiz',

  'workflows.kindDescription.start': 'Wo jede Nachricht in den Workflow kommt.',
  'workflows.kindDescription.condition': 'Stellt eine Frage zur Nachricht und zum Gespräch bisher.',
  'workflows.kindDescription.switch': 'Stellt mehrere Fragen der Reihe nach und nimmt die erste, die zutrifft.',
  'workflows.kindDescription.score':
    'Zählt Punkte für alles zusammen, was zutrifft, und nimmt den Weg des Bereichs, in dem die Summe liegt.',
  'workflows.kindDescription.business-hours': 'Fragt nach einem Ihrer Kalender, ob jetzt jemand da ist.',
  'workflows.kindDescription.availability':
    'Fragt, ob in einer Warteschlange jetzt jemand da ist und wie lange die Wartezeit ist.',
  'workflows.kindDescription.split':
    'Schickt einen Anteil der Gespräche auf jeden Weg; ein Gespräch bleibt auf dem Weg, den es genommen hat.',
  'workflows.kindDescription.tag': 'Markiert das Gespräch, für Agenten und Berichte.',
  'workflows.kindDescription.set-attribute': 'Notiert eine Tatsache für spätere Fragen und für Agenten.',
  'workflows.kindDescription.send-message': 'Sagt dem Kunden etwas, was auch immer danach kommt.',
  'workflows.kindDescription.notify': 'Alarmiert das Team oder ruft den Webhook des Kanals, einmal je Gespräch.',
  'workflows.kindDescription.collect':
    'Fragt den Kunden nach einer Angabe und notiert die Antwort für Agenten und spätere Fragen.',
  'workflows.kindDescription.offer': 'Lässt den Kunden wählen und macht damit weiter, was er wählt.',
  'workflows.kindDescription.sub-workflow':
    'Führt eine Version eines anderen Workflows aus und geht weiter, wo der die KI weitermachen lässt.',
  'workflows.kindDescription.hand-off': 'Bringt den Kunden zu einem Menschen.',
  'workflows.kindDescription.return-to-ai':
    'Gibt den Kunden an die KI zurück, nach zu langem Warten oder einem abgelehnten Angebot.',
  'workflows.kindDescription.continue': 'Lässt die KI weitermachen.',
  'workflows.kindDescription.note': 'Worte für alle, die diesen Workflow bearbeiten; sie tut nichts.',

  'workflows.exit.next': germanExits.next,
  'workflows.exit.yes': germanExits.yes,
  'workflows.exit.no': germanExits.no,
  'workflows.exit.open': germanExits.open,
  'workflows.exit.closed': germanExits.closed,
  'workflows.exit.available': germanExits.available,
  'workflows.exit.not-available': germanExits['not-available'],
  'workflows.exit.given': germanExits.given,
  'workflows.exit.not-given': germanExits['not-given'],
  'workflows.exit.timed-out': germanExits['timed-out'],
  'workflows.exit.nobody-there': germanExits['nobody-there'],
  'workflows.exit.declined': germanExits.declined,
  'workflows.exit.no-answer': germanExits['no-answer'],
  'workflows.exit.default': germanExits.default,
} satisfies Translation<typeof messages> &
  Translation<typeof kindTitles> &
  Translation<typeof kindDescriptions> &
  Translation<typeof exitLabels>;
