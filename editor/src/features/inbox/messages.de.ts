import type { Translation } from '../../i18n/messages.ts';
import type {
  channelNames,
  dispositionNames,
  messages,
  reasonNames,
  reasonsInside,
  stateNames,
  timingNames,
  viewNames,
} from './messages.ts';

export default {
  'inbox.titleWaiting': 'Posteingang, {count} wartend',
  'inbox.titleCustomer': '{name} · Posteingang',
  'inbox.handovers': 'Übergaben',
  'inbox.details': 'Einzelheiten',
  'inbox.backToConversation': 'Zurück zum Gespräch',
  'inbox.backToList': 'Zurück zur Liste',
  'inbox.chooseCustomer': 'Wählen Sie einen Kunden',
  'inbox.chooseWords':
    'Hier öffnet sich das Gespräch: warum es übergeben wurde, was die KI versucht hat und was versprochen wurde. {next} und {previous} gehen durch die Liste, {enter} öffnet.',
  'inbox.nextCustomer': 'Nächster Kunde; Eingabe öffnet',
  'inbox.previousCustomer': 'Vorheriger Kunde',

  'inbox.connectionLive': 'Live',
  'inbox.connecting': 'Wird verbunden',
  'inbox.connectionCut': 'Alle 15 s',

  'inbox.guest': 'Gast',
  'inbox.somebodyElse': 'Jemand anderes',
  'inbox.askedByButton': '„Mit einem Menschen sprechen“ gedrückt',
  'inbox.safetyNet': 'Sicherheitsnetz',
  'inbox.whyThisDecision': 'Warum diese Entscheidung',
  'inbox.addNote': 'Notiz hinzufügen',
  'inbox.giveBack': 'An die KI zurückgeben',

  'inbox.waitOneMinute': 'etwa eine Minute',
  'inbox.waitUpTo': 'bis zu {most} Min.',
  'inbox.waitAbout': 'etwa {most} Min.',
  'inbox.waitBetween': '{least} bis {most} Min.',

  'inbox.reason.asked-for-person': 'Bat um einen Menschen',
  'inbox.reason.low-confidence': 'Die KI war sich nicht sicher',
  'inbox.reason.failed-attempts': 'Die KI konnte nicht antworten',
  'inbox.reason.repeated-request': 'Musste dasselbe noch einmal fragen',
  'inbox.reason.frustrated': 'Verärgert',
  'inbox.reason.sensitive-topic': 'Heikle Sache',
  'inbox.reason.complex-matter': 'Verwickelte Sache',
  'inbox.reason.out-of-scope': 'Jenseits dessen, was die KI darf',
  'inbox.reason.valued-customer': 'Persönliche Betreuung zugesagt',
  'inbox.reason.safety': 'Jemand könnte in Gefahr sein',
  'inbox.reason.policy': 'Unsere Regeln verlangen einen Menschen',

  'inbox.reasonInside.asked-for-person': 'bat um einen Menschen',
  'inbox.reasonInside.low-confidence': 'die KI war sich nicht sicher',
  'inbox.reasonInside.failed-attempts': 'die KI konnte nicht antworten',
  'inbox.reasonInside.repeated-request': 'musste dasselbe noch einmal fragen',
  'inbox.reasonInside.frustrated': 'verärgert',
  'inbox.reasonInside.sensitive-topic': 'heikle Sache',
  'inbox.reasonInside.complex-matter': 'verwickelte Sache',
  'inbox.reasonInside.out-of-scope': 'jenseits dessen, was die KI darf',
  'inbox.reasonInside.valued-customer': 'persönliche Betreuung zugesagt',
  'inbox.reasonInside.safety': 'jemand könnte in Gefahr sein',
  'inbox.reasonInside.policy': 'unsere Regeln verlangen einen Menschen',

  'inbox.view.waiting': 'Wartend',
  'inbox.view.mine': 'Meine',
  'inbox.view.others': 'Andere',
  'inbox.view.done': 'Fertig',

  'inbox.channel.chat': 'Chat',
  'inbox.channel.email': 'E-Mail',
  'inbox.channel.voice': 'Telefon',

  'inbox.disposition.solved': 'Gelöst',
  'inbox.disposition.follow-up': 'Noch etwas zu tun',
  'inbox.disposition.not-solved': 'Nicht gelöst',
  'inbox.disposition.no-reply': 'Der Kunde hat nicht geantwortet',
  'inbox.disposition.spam': 'Spam',

  'inbox.timing.right': 'Ja',
  'inbox.timing.too-early': 'Zu früh',
  'inbox.timing.too-late': 'Zu spät',
  'inbox.timing.not-needed': 'Nicht nötig',

  'inbox.state.requested': 'Angefragt',
  'inbox.state.queued': 'Wartend',
  'inbox.state.offered': 'Angeboten',
  'inbox.state.accepted': 'Bei einem Menschen',
  'inbox.state.timed-out': 'Wartezeit überschritten',
  'inbox.state.resolved': 'Abgeschlossen',
  'inbox.state.returned': 'Wieder bei der KI',
  'inbox.state.abandoned': 'Der Kunde ist gegangen',
} satisfies Translation<typeof messages> &
  Translation<typeof reasonNames> &
  Translation<typeof reasonsInside> &
  Translation<typeof viewNames> &
  Translation<typeof channelNames> &
  Translation<typeof dispositionNames> &
  Translation<typeof timingNames> &
  Translation<typeof stateNames>;
