import type { Translation } from '../../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.forms.queue': 'Warteschlange',
  'workflows.forms.queueHelp': 'Sie ist innerhalb ihrer Zeiten verfügbar, solange genug Menschen da sind.',
  'workflows.forms.peopleOn': 'Menschen da, mindestens',
  'workflows.forms.waitCounts': 'Die Wartezeit zählt auch',
  'workflows.forms.waitCountsHelp':
    'Wo niemand sagen kann, wie lange es dauert, ist die Warteschlange nicht verfügbar.',
  'workflows.forms.waitBelow': 'Wahrscheinliche Wartezeit, unter',
  'workflows.forms.minutes': 'Minuten',

  'workflows.forms.hours': 'Zeiten',
  'workflows.forms.hoursHelp': 'Die Zeitzone der Zeiten zählt, nicht die des Kunden.',
  'workflows.forms.everyDay': 'Jeden Tag',
  'workflows.forms.fromTo': '{from} bis {to}',

  'workflows.forms.noName': 'Kein Name',
  'workflows.forms.tryEarlier': '„{name}“ früher prüfen',
  'workflows.forms.tryLater': '„{name}“ später prüfen',
  'workflows.forms.remove': '„{name}“ entfernen',
  'workflows.forms.name': 'Name',
  'workflows.forms.exitNeedsName': 'Geben Sie einen Namen: Der Ausgang zeigt ihn.',
  'workflows.forms.buttonNeedsName': 'Geben Sie einen Namen: Der Knopf zeigt ihn.',
  'workflows.forms.casesHelp': 'Von oben geprüft; der erste, der zutrifft, gilt. Trifft keiner zu: sonst.',
  'workflows.forms.addCase': 'Fall hinzufügen',
  'workflows.forms.newCase': 'Fall {number}',

  'workflows.forms.question': 'Frage',
  'workflows.forms.answerIs': 'Die Antwort ist',
  'workflows.forms.notedAs': 'Notiert als',
  'workflows.forms.notedHelp': 'Agenten sehen es, und Bedingungen finden es unter Merkmal des Gesprächs.',
  'workflows.forms.asksAtMost': 'Fragt höchstens',
  'workflows.forms.times': 'Mal',

  'workflows.forms.continueHelp': 'Die KI beantwortet diese Nachricht wie üblich. Hier gibt es nichts einzustellen.',
  'workflows.forms.returnHelp':
    'Die KI hat den Kunden wieder und antwortet auf das, was er als Nächstes sagt. Hier gibt es nichts einzustellen.',

  'workflows.forms.reason': 'Grund',
  'workflows.forms.reasonHelp': 'Was der Agent zuerst liest, und was entscheidet, welche Worte der Kunde bekommt.',
  'workflows.forms.searchReasons': 'Gründe durchsuchen',
  'workflows.forms.priority': 'Priorität',
  'workflows.forms.answersBy': 'Der Mensch antwortet per',
  'workflows.forms.sameChannel': 'Kanal des Kunden',
  'workflows.forms.guardrail': 'Leitplanke',
  'workflows.forms.guardrailHelp':
    'Kommt vor allen Regeln, die keine sind, in jedem Workflow. Für alle, die um einen Menschen bitten, für Gefahr, für Rechtliches.',

  'workflows.forms.note': 'Notiz',
  'workflows.forms.noteHelp': 'Für alle, die diesen Workflow bearbeiten. Sie tut nichts, und Kunden sehen sie nie.',
  'workflows.forms.notice': 'Hinweis',
  'workflows.forms.noticeHelp': 'Einmal je Gespräch gegeben. Kunden sehen ihn nie.',
  'workflows.forms.goesTo': 'Geht an',
  'workflows.forms.toInbox': 'Alle mit offenem Posteingang',
  'workflows.forms.toWebhook': 'Den Webhook des Kanals',
  'workflows.forms.toWebhookHelp': 'Signiert, wie Übergaben gemeldet werden',

  'workflows.forms.choices': 'Auswahl',
  'workflows.forms.choicesHelp':
    'Der Kunde nimmt eines, mit dem Knopf oder in eigenen Worten. Ein schlichtes „Nein“ lehnt ab.',
  'workflows.forms.addChoice': 'Möglichkeit hinzufügen',
  'workflows.forms.choice': 'Was der Kunde wählen kann',
  'workflows.forms.newChoice': 'Möglichkeit {number}',
  'workflows.forms.named': '„{name}“',

  'workflows.forms.hysteresis': 'In einem Bereich bleiben, bis die Punkte so weit darunter fallen',
  'workflows.forms.hysteresisHelp':
    'Damit ein Gespräch am Rand eines Bereichs nicht mit jeder Nachricht den Weg wechselt. 0: sofort verlassen.',
  'workflows.forms.points': 'Punkte',
  'workflows.forms.pointsHelp': 'Jedes Zeichen, das zutrifft, gibt seine Punkte; Punkte unter 0 nehmen weg.',
  'workflows.forms.sign': 'Zeichen {number}',
  'workflows.forms.addSign': 'Zeichen hinzufügen',
  'workflows.forms.bands': 'Bereiche',
  'workflows.forms.bandsHelp': 'Vom höchsten zum niedrigsten; jeder ist ein Ausgang. Unter dem niedrigsten: sonst.',
  'workflows.forms.addBand': 'Niedrigeren Bereich hinzufügen',
  'workflows.forms.newBand': 'Bereich {number}',
  'workflows.forms.from': 'Ab',
  'workflows.forms.pointsUnit': 'Punkten',

  'workflows.forms.text': 'Text',
  'workflows.forms.textIn': '{label}, {language}',
  'workflows.forms.textHelp': 'Sie können {name} schreiben, wo der Vorname des Kunden stehen soll.',
  'workflows.forms.attributeName': 'Name des Merkmals',
  'workflows.forms.attributeHelp': 'Bedingungen finden es unter Merkmal des Gesprächs.',

  'workflows.forms.arms': 'Zweige',
  'workflows.forms.armsHelp':
    'Ein Gespräch nimmt einen Zweig, und bei jeder Nachricht denselben. Die Anteile ergeben zusammen 100 %.',
  'workflows.forms.addArm': 'Zweig hinzufügen',
  'workflows.forms.newArm': 'Zweig {number}',
  'workflows.forms.share': 'Anteil',

  'workflows.forms.channels': 'Kanäle',
  'workflows.forms.channelsHelp':
    'Nachrichten auf anderen Kanälen gehen an diesem Workflow vorbei. Ist keiner angekreuzt, kommen alle herein.',
  'workflows.forms.workflow': 'Workflow',
  'workflows.forms.workflowHelp': 'Seine Schritte laufen an dieser Stelle, so wie sie veröffentlicht wurden.',
  'workflows.forms.searchWorkflows': 'Workflows durchsuchen',
  'workflows.forms.version': 'Version',
  'workflows.forms.versionHelp': 'Sie bleibt diese, wenn der Workflow wieder veröffentlicht wird.',
  'workflows.forms.versionNumber': 'Version {version}',

  'workflows.forms.tags': 'Markierungen',
  'workflows.forms.tagsHelp': 'Agenten und Berichte sehen sie. Drücken Sie nach jeder die Eingabetaste; höchstens 10.',
  'workflows.forms.unreadable': 'Diese Einstellungen lassen sich nicht lesen',
  'workflows.forms.unreadableWords': 'Vielleicht kommen sie aus einem Import oder von einer anderen Version von Baton.',
  'workflows.forms.startAnew': 'Neu beginnen',
  'workflows.forms.removeBranch': '{name} entfernen',
} satisfies Translation<typeof messages>;
