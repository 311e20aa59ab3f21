import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.why.title': 'Warum diese Entscheidung',
  'workflows.why.toWorkflow': 'Zum Workflow',
  'workflows.why.conversation': 'Gespräch {id}',
  'workflows.why.couldNotRead': 'Das Gespräch konnte nicht gelesen werden',
  'workflows.why.notDecided': 'Über Nachricht {seq} haben keine Regeln entschieden',
  'workflows.why.notDecidedWords':
    'Ein Mensch oder Baton selbst hat sie geschrieben, der Kunde war bei einem Menschen oder auf dem Weg zu einem, oder es gibt sie nicht. Regeln entscheiden über das, was Kunden und die KI sagen, solange die KI antwortet.',
  'workflows.why.notThere': 'Dieses Gespräch gibt es nicht',
  'workflows.why.notThereWords': 'Vielleicht wurde es gelöscht, oder in der Adresse fehlt ein Buchstabe.',
  'workflows.why.reading': 'Das Gespräch wird gelesen',
  'workflows.why.allWorkflows': 'Alle Workflows',
  'workflows.why.showLast': 'Die letzte Entscheidung zeigen',

  'workflows.why.before': 'Entscheidung davor',
  'workflows.why.after': 'Entscheidung danach',
  'workflows.why.decisionOf': 'Entscheidung {at} von {count}',
  'workflows.why.onlyDecision': 'Die einzige Entscheidung',
  'workflows.why.customer': 'Kunde',
  'workflows.why.assistant': 'KI',
  'workflows.why.assistantSure': 'KI, {percent} sicher',

  'workflows.why.drawing': 'Der Workflow mit dem Weg dieser Nachricht',
  'workflows.why.linesBefore': '{count} davor',
  'workflows.why.found': 'gefunden: {value}',
  'workflows.why.membersHold': '{held} von {count} gelten',

  'workflows.why.couldNotMake': 'Die Entscheidung konnte nicht noch einmal getroffen werden',
  'workflows.why.making': 'Die Entscheidung wird noch einmal getroffen',
  'workflows.why.why': 'Warum',
  'workflows.why.wouldDo': 'Dieser Workflow hätte entschieden: {outcome}.',
  'workflows.why.otherwise': 'Noch einmal getroffen, fällt sie anders aus',
  'workflows.why.otherwiseWords':
    'Wie Baton Nachrichten liest, hat sich seitdem geändert; die alte Entscheidung lässt sich daher nicht genau zeigen.',
  'workflows.why.foot': 'Nachricht {seq} · Regelsatz',
  'workflows.why.footVersion': 'Nachricht {seq} · Version {version} · Regelsatz',
  'workflows.why.noRule': 'Keine Regel passt zu dieser Nachricht, also macht die KI weiter.',
  'workflows.why.byBaton':
    'Baton selbst hat entschieden: Eine Regel war ausgefallen, und der Kunde bat um einen Menschen.',
  'workflows.why.byThis': 'Entschieden von einer Regel dieses Workflows.',
  'workflows.why.byOther': 'Entschieden vom Workflow „{id}“.',

  'workflows.why.notLive': 'Dieser Workflow war damals nicht live',
  'workflows.why.notLiveWords': 'Andere Workflows haben über diese Nachricht entschieden, oder keiner.',
  'workflows.why.isGone': 'Version {version} gibt es nicht mehr',
  'workflows.why.isGoneWords': 'Was sie entschieden hat, wurde mit der Nachricht aufbewahrt und steht hier in Worten.',
  'workflows.why.noOwnRule': 'Keine Regel dieses Workflows hat entschieden',
  'workflows.why.noOwnRuleWords':
    'Keine seiner Regeln passt zu dieser Nachricht: Sie läuft weiter, als gäbe es diesen Workflow nicht.',
} satisfies Translation<typeof messages>;
