import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.versions.title': 'Versionen',
  'workflows.versions.couldNotRead': 'Die Versionen konnten nicht gelesen werden',
  'workflows.versions.reading': 'Die Versionen werden gelesen',
  'workflows.versions.none': 'Noch nichts ist veröffentlicht',
  'workflows.versions.noneWords':
    'Bei jedem Veröffentlichen bleibt der Workflow hier, wie er war, und kann wieder live geschaltet werden.',
  'workflows.versions.version': 'Version {version}',
  'workflows.versions.live': 'Live',
  'workflows.versions.rules': '{count, plural, one {# Regel} other {# Regeln}}',
  'workflows.versions.approvedBy': 'freigegeben von {name}',
  'workflows.versions.editsBy': 'Änderungen von {names}',
  'workflows.versions.makeLive': 'Wieder live schalten',
  'workflows.versions.compare': 'Mit dem Entwurf vergleichen',

  'workflows.versions.isLiveAgain': 'Version {version} ist wieder live',
  'workflows.versions.decidesSoon':
    'Sie entscheidet ab der nächsten Nachricht, innerhalb von 5 Sekunden. Ihr Entwurf bleibt, wie er ist.',
  'workflows.versions.backTo': 'Zurück zu Version {version}',
  'workflows.versions.notLive': 'Version {version} wurde nicht live geschaltet',

  'workflows.versions.withdraw': 'Außer Betrieb nehmen',
  'workflows.versions.withdrawTitle': '„{name}“ außer Betrieb nehmen?',
  'workflows.versions.withdrawWords':
    'Innerhalb von 5 Sekunden entscheidet nichts davon mehr, auch nicht die Leitplanken; andere Workflows laufen weiter. Gespräche, die ein Mensch hat, bleiben bei ihm. Jede Version kann wieder live geschaltet werden.',
  'workflows.versions.withdrawn': '„{name}“ ist außer Betrieb',
  'workflows.versions.notWithdrawn': 'Der Workflow ist weiter in Betrieb',

  'workflows.versions.compareTitle': '{name} vergleichen',
  'workflows.versions.compareShort': 'Vergleichen',
  'workflows.versions.theWorkflow': 'Der Workflow',
  'workflows.versions.show': 'Anzeigen',
  'workflows.versions.canvas': 'Zeichenfläche',
  'workflows.versions.steps': 'Schritte',
  'workflows.versions.rulesTab': 'Regeln',
  'workflows.versions.before': 'Vorher',
  'workflows.versions.after': 'Nachher',
  'workflows.versions.couldNotCompare': 'Sie konnten nicht verglichen werden',
  'workflows.versions.comparing': 'Wird verglichen',
  'workflows.versions.same': 'Kein Unterschied',
  'workflows.versions.sameWords': 'Beide haben dieselben Schritte an denselben Stellen und entscheiden gleich.',
  'workflows.versions.whatDiffers': 'Was sich unterscheidet',
  'workflows.versions.oneHasErrors':
    'Eine der beiden Fassungen hat Fehler und ergibt keine Regeln. Beheben Sie diese, dann lassen sich die Regeln vergleichen.',
  'workflows.versions.rulesAlike':
    'Jede Nachricht wird gleich entschieden: Die Zeichnung ist anders, die Regeln sind es nicht.',
  'workflows.versions.bothForms': 'Beide Fassungen des Workflows in einer Zeichnung',
  'workflows.versions.andMore': 'und {count} weitere',

  'workflows.versions.draft': 'Entwurf',
  'workflows.versions.draftWords': 'Wie er zuletzt gespeichert wurde',
  'workflows.versions.whatIsLive': 'Was live ist',
  'workflows.versions.liveWords': 'Entscheidet jetzt',
  'workflows.versions.planned': 'Geplante Veröffentlichung',
  'workflows.versions.plannedWords': 'Wie es beim letzten Planen war',
  'workflows.versions.timeAndNote': '{time} · {note}',

  'workflows.versions.wasNotPublished': '„{note}“ wurde nicht veröffentlicht',
  'workflows.versions.failedWords': '{reason} Was live war, bleibt live.',
  'workflows.versions.waitsForOther': 'Wartet darauf, dass jemand anderes freigibt',
  'workflows.versions.asksYou': '{name} bittet um Ihre Freigabe',
  'workflows.versions.goesLiveSoon': 'Geht gleich live',
  'workflows.versions.goesLiveAt': 'Geht am {time} live, auf eine Minute genau',
  'workflows.versions.seeChanges': 'Änderungen ansehen',
  'workflows.versions.callOff': 'Absagen',
  'workflows.versions.approve': 'Freigeben',
  'workflows.versions.approveAndPublish': 'Freigeben und veröffentlichen',
  'workflows.versions.plannedBy': '{note} Geplant von {name}. Spätere Änderungen am Entwurf gehören nicht dazu.',
  'workflows.versions.plannedApproved':
    '{note} Geplant von {name}, freigegeben von {approver}. Spätere Änderungen am Entwurf gehören nicht dazu.',
  'workflows.versions.plannedWaiting':
    '{note} Geplant von {name}; geht am {time} live, auf eine Minute genau. Spätere Änderungen am Entwurf gehören nicht dazu.',
  'workflows.versions.approved': 'Freigegeben',
  'workflows.versions.nowLive': 'Version {version} ist live',
  'workflows.versions.notApproved': 'Die Freigabe ist nicht gelungen',
  'workflows.versions.calledOff': 'Abgesagt',
  'workflows.versions.calledOffWords': 'Nichts wurde veröffentlicht. Der Entwurf ist, wie er war.',
  'workflows.versions.notCalledOff': 'Die Absage ist nicht gelungen',
} satisfies Translation<typeof messages>;
