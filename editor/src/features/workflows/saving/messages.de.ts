import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.saving.conflictSelf': 'Sie haben dasselbe anderswo geändert, seit Sie diesen Workflow hier geöffnet haben',
  'workflows.saving.conflict': '{name} hat dasselbe geändert, seit Sie diesen Workflow geöffnet haben',
  'workflows.saving.decide': 'Entscheiden',
  'workflows.saving.conflictWords': 'Ihre Änderungen sind hier und nicht gespeichert. Nichts wurde überschrieben.',

  'workflows.saving.leave': 'Mit ungespeicherten Änderungen verlassen?',
  'workflows.saving.leaveAnyway': 'Ohne Speichern verlassen',
  'workflows.saving.stay': 'Bleiben',
  'workflows.saving.onTheirWay':
    'Ihre letzten Änderungen sind auf dem Weg zum Server. Diese Seite schließt sich von selbst, sobald sie dort sind.',
  'workflows.saving.notSaved':
    'Ihre letzten Änderungen konnten nicht gespeichert werden. Die Seite sagt, warum. Dieser Browser behält sie und bietet sie an, wenn Sie den Workflow wieder öffnen.',

  'workflows.saving.areBack': 'Ihre Änderungen sind wieder da',
  'workflows.saving.undo': 'Rückgängig',
  'workflows.saving.leftBehind': 'Änderungen von Ihnen wurden letztes Mal nicht gespeichert',
  'workflows.saving.discard': 'Verwerfen',
  'workflows.saving.bringBack': 'Zurückholen',
  'workflows.saving.leftBehindWords':
    'Die Seite endete {when}, bevor sie sie speichern konnte. Was Sie sehen, ist, was gespeichert war.',

  'workflows.saving.youElsewhere': 'Sie anderswo',
  'workflows.saving.you': 'Sie',
  'workflows.saving.merged': 'Zusammengeführt und gespeichert',
  'workflows.saving.copySaved': 'Ihre Fassung ist als „{name}“ gespeichert',
  'workflows.saving.copyDetail': 'Sie sehen, was {name} gespeichert hat.',
  'workflows.saving.openCopy': 'Kopie öffnen',
  'workflows.saving.copyFailed': 'Die Kopie konnte nicht gespeichert werden',
  'workflows.saving.copyName': '{name} (Kopie)',
  'workflows.saving.twoVersions': 'Zwei Fassungen dieses Entwurfs',
  'workflows.saving.saveCopy': 'Meine als Kopie speichern',
  'workflows.saving.mergeSave': 'Zusammenführen und speichern',
  'workflows.saving.mergeWords':
    '{name} hat {when} gespeichert, und Sie haben ungespeicherte Änderungen. Was nur einer von Ihnen geändert hat, bleibt. Wählen Sie, was bleibt, wo Sie beide dasselbe geändert haben.',
  'workflows.saving.allMine': 'Alle meine',
  'workflows.saving.allTheirs': 'Alle anderen',
  'workflows.saving.otherChanges':
    '{count, plural, one {# weitere Änderung} other {# weitere Änderungen}} von beiden Seiten behalten',

  'workflows.saving.workflowName': 'Name des Workflows',
  'workflows.saving.workflowDescription': 'Beschreibung des Workflows',
  'workflows.saving.sampleCase': 'Beispielfall „{name}“',
  'workflows.saving.none': 'Keine',
  'workflows.saving.deleted': 'Gelöscht',
  'workflows.saving.caseWords': '„{name}“, {count} Nachrichten, {decision}',
  'workflows.saving.leadsOn': 'Führt weiter zu einem Schritt, der hier neu ist.',

  'workflows.saving.mergedWith': 'Zusammengeführt mit dem, was {name} gespeichert hat',
  'workflows.saving.loaded': 'Geladen, was {name} gespeichert hat',
  'workflows.saving.broughtBack': 'Ungespeicherte Änderungen zurückgeholt',
  'workflows.saving.savedMeanwhile': '{name} hat inzwischen gespeichert: Ihre und die anderen Änderungen bleiben',
  'workflows.saving.andMore': '{sentence} Und {count} weitere.',
} satisfies Translation<typeof messages>;
