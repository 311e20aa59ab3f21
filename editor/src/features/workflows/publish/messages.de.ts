import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.publish.title': 'Version {version} veröffentlichen',
  'workflows.publish.askForApproval': 'Um Freigabe bitten',
  'workflows.publish.publish': 'Veröffentlichen',
  'workflows.publish.plan': 'Planen',
  'workflows.publish.checking': 'Wird geprüft',
  'workflows.publish.savingAndChecking': 'Wird gespeichert und geprüft',
  'workflows.publish.wasNotPublished': 'Es wurde nicht veröffentlicht; was live ist, bleibt live',
  'workflows.publish.errorsFirst':
    '{count, plural, one {# Fehler muss} other {# Fehler müssen}} zuerst behoben werden. Was live ist, bleibt live.',
  'workflows.publish.firstVersion':
    '{count, plural, one {# Regel entscheidet} other {# Regeln entscheiden}} ab der nächsten Nachricht, innerhalb von 5 Sekunden. Von diesem Workflow ist noch nichts live.',
  'workflows.publish.nextVersion':
    '{count, plural, one {# Regel entscheidet} other {# Regeln entscheiden}} ab der nächsten Nachricht, innerhalb von 5 Sekunden. Jetzt ist Version {live} live und kann jederzeit wieder live geschaltet werden.',
  'workflows.publish.othersEdits': 'Auch Änderungen von {names} sind dabei',
  'workflows.publish.othersEditsWords': 'Sie gehen mit Ihren live. Was sich ändert, steht unten.',
  'workflows.publish.whatChanges': 'Was sich ändert',
  'workflows.publish.whatChangesHelp': 'Kollegen lesen es in der Liste der Versionen.',
  'workflows.publish.showStep': '„{name}“ zeigen',

  'workflows.publish.whatItDoes': 'Was das Veröffentlichen bewirkt',
  'workflows.publish.steps': 'Schritte',
  'workflows.publish.firstSteps': 'Es ist die erste Version: Alles daran ist neu.',
  'workflows.publish.noSteps': 'Kein Unterschied zu Version {live}, die live ist.',
  'workflows.publish.stepsThatChange': 'Schritte, die sich ändern',
  'workflows.publish.seeOnCanvas': 'Auf der Zeichenfläche ansehen',
  'workflows.publish.rules': 'Regeln',
  'workflows.publish.firstRules': 'Es ist die erste Version: Jede Regel ist neu.',
  'workflows.publish.noRules': 'Jede Nachricht wird entschieden wie bisher.',
  'workflows.publish.rulesThatChange': 'Regeln, die sich ändern',
  'workflows.publish.sampleCases': 'Beispielfälle',

  'workflows.publish.when': 'Wann',
  'workflows.publish.whenApproved': 'Sobald es freigegeben ist',
  'workflows.publish.now': 'Jetzt',
  'workflows.publish.atATime': 'Zu einer Zeit',
  'workflows.publish.dateAndTime': 'Tag und Uhrzeit',
  'workflows.publish.dateHelp':
    'In Ihrer Zeitzone, {zone}. Veröffentlicht wird der Entwurf, wie er jetzt ist; bis dahin lässt es sich absagen.',
  'workflows.publish.hasPassed': 'Das ist vorbei: Wählen Sie eine Zeit, die noch kommt.',

  'workflows.publish.couldNotSave': 'Der Entwurf konnte nicht gespeichert werden.',
  'workflows.publish.isLive': 'Version {version} ist live',
  'workflows.publish.decides': 'Sie entscheidet ab der nächsten Nachricht.',
  'workflows.publish.sentForApproval': 'Um Freigabe gebeten',
  'workflows.publish.sentWords': 'Ein anderer Admin kann auf dieser Seite freigeben.',
  'workflows.publish.planned': 'Geplant',
  'workflows.publish.plannedWords': 'Es geht am {time} live, auf eine Minute genau.',
  'workflows.publish.notPublished': 'Nicht veröffentlicht',
  'workflows.publish.savedSince':
    '{name} hat den Entwurf inzwischen gespeichert. Sehen Sie ihn an und veröffentlichen Sie dann.',
} satisfies Translation<typeof messages>;
