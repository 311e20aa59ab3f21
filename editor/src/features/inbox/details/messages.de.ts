import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'inbox.details.nothingYet': 'Noch nichts zu zeigen',
  'inbox.details.customer': 'Kunde',
  'inbox.details.whatAiDid': 'Was die KI getan hat',
  'inbox.details.notes': 'Notizen',
  'inbox.details.noNotes': 'Noch keine Notizen. Nur Ihr Team liest sie.',
  'inbox.details.earlierContacts': 'Frühere Kontakte',
  'inbox.details.history': 'Verlauf',
  'inbox.details.by': 'von {name}',
  'inbox.details.byYou': 'von Ihnen',

  'inbox.details.name': 'Name',
  'inbox.details.tier': 'Stufe',
  'inbox.details.email': 'E-Mail',
  'inbox.details.phone': 'Telefon',
  'inbox.details.language': 'Sprache',
  'inbox.details.customerId': 'Kunden-ID',
  'inbox.details.isGuest': 'Nicht bekannt: ein Gast',
  'inbox.details.conversation': 'Gespräch',

  'inbox.details.lastAnswer': 'Letzte Antwort',
  'inbox.details.noAnswer': 'keine',
  'inbox.details.sure': 'zu {percent} sicher',
  'inbox.details.unsureInRow': 'Unsicher in Folge',
  'inbox.details.failedInRow': 'Gescheitert in Folge',
  'inbox.details.messages': 'Nachrichten',
  'inbox.details.turns': '{customer} vom Kunden, {assistant} von der KI',
  'inbox.details.timeWithAi': 'Zeit mit der KI',

  'inbox.details.askedByButton':
    'Hier wurde keine Regel gefragt: Der Kunde hat „Mit einem Menschen sprechen“ gedrückt, und das gilt immer.',
  'inbox.details.sameTitle': 'Noch einmal geprüft, mit demselben Ergebnis',
  'inbox.details.sameWords': 'Baton hat noch einmal entschieden, mit dem, was damals bekannt war.',
  'inbox.details.otherTitle': 'Noch einmal geprüft, mit einem anderen Ergebnis',
  'inbox.details.otherWords':
    'Baton liest Nachrichten inzwischen anders, darum lässt sich die alte Entscheidung nicht genau zeigen.',
  'inbox.details.showOnWorkflow': 'Im Workflow zeigen',
  'inbox.details.foot': 'Nachricht {seq} · Regelwerk {hash}',
  'inbox.details.traceFailed': 'Die Entscheidung war nicht lesbar',
  'inbox.details.tracing': 'Die Entscheidung wird noch einmal getroffen',

  'inbox.details.matched': 'Trifft zu',
  'inbox.details.skipped': 'Übergangen',
  'inbox.details.notJudged': 'nicht zu beurteilen: {failure}',
  'inbox.details.stoppedAt': 'bei „{step}“',
  'inbox.details.behindFailed': 'Steht hinter allen Regeln, die gescheitert sind.',
  'inbox.details.alwaysHolds': 'Hat keine Bedingung: Sie gilt immer.',
  'inbox.details.wouldHaveToBe': 'müsste sein: {way}',
} satisfies Translation<typeof messages>;
