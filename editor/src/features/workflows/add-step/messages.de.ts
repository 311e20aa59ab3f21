import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.addStep.add': 'Schritt hinzufügen',
  'workflows.addStep.addShort': 'Schritt hinzufügen',
  'workflows.addStep.addAfter': 'Schritt nach „{step}“ hinzufügen',
  'workflows.addStep.behindExit': 'Hinter dem Ausgang',
  'workflows.addStep.kind': 'Art des Schritts',
  'workflows.addStep.kinds': 'Arten von Schritten',
  'workflows.addStep.goesBetween': 'Er kommt dazwischen und führt weiter zu „{step}“.',
  'workflows.addStep.searchSteps': 'Schritte suchen',
  'workflows.addStep.search': 'Suchen',
  'workflows.addStep.noKind': 'Kein Schritt heißt so',
  'workflows.addStep.clickAddsAfter': 'Ein Klick fügt hinter dem Ausgang „{exit}“ des ausgewählten Schritts hinzu.',
  'workflows.addStep.dragOrClick': 'An eine Stelle ziehen, oder zum Hinzufügen klicken.',

  'workflows.addStep.connectTo': '„{step}“ verbinden mit',
  'workflows.addStep.exit': 'Ausgang',
  'workflows.addStep.step': 'Schritt',
  'workflows.addStep.chooseExit': 'Wählen Sie zuerst einen Ausgang',
  'workflows.addStep.leadsThere': 'Führt jetzt dorthin',
  'workflows.addStep.leadsNowhere': 'Führt noch nirgendwohin',
  'workflows.addStep.choices': '{label}: Auswahl',
  'workflows.addStep.nothingFound': 'Nichts gefunden',
} satisfies Translation<typeof messages>;
