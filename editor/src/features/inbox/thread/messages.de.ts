import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'inbox.thread.readFailed': 'Das Gespräch war nicht lesbar',
  'inbox.thread.noSuch': 'Diese Übergabe gibt es nicht',
  'inbox.thread.placeIsSafe': 'Der Platz des Kunden ist sicher.',
  'inbox.thread.reading': 'Das Gespräch wird gelesen',
  'inbox.thread.conversationWith': 'Gespräch mit {name}',
  'inbox.thread.messagesWith': 'Nachrichten mit {name}',
  'inbox.thread.beganEarlier': 'Das Gespräch begann früher. Das sind seine neuesten Nachrichten.',
  'inbox.thread.withheld': 'Dem Kunden nicht gezeigt',
  'inbox.thread.aPerson': 'Ein Mensch',
  'inbox.thread.assistant': 'Assistent',

  'inbox.thread.accepted': 'Angenommen. Der Kunde ist bei Ihnen.',
  'inbox.thread.notYours': 'Sie haben diesen Kunden nicht bekommen',
  'inbox.thread.wasFaster': '{name} war schneller',
  'inbox.thread.wasFasterWords': 'Der Kunde ist jetzt dort. Sie können weiter mitlesen und eine Notiz hinterlassen.',
  'inbox.thread.hideDetails': 'Einzelheiten verbergen',
  'inbox.thread.showDetails': 'Einzelheiten zeigen',
  'inbox.thread.withYou': 'Bei Ihnen seit {time}',
  'inbox.thread.withPerson': 'Bei {name} seit {time}',

  'inbox.thread.card': 'Übergabe',
  'inbox.thread.foldCard': 'Übergabekarte einklappen',
  'inbox.thread.unfoldCard': 'Übergabekarte ausklappen',
  'inbox.thread.parts': 'Warum, versucht, bekannt, versprochen',
  'inbox.thread.why': 'Warum',
  'inbox.thread.tried': 'Versucht',
  'inbox.thread.known': 'Bekannt',
  'inbox.thread.promised': 'Versprochen',
  'inbox.thread.answersTried':
    '{count, plural, =0 {noch nichts versucht} one {# Antwort versucht} other {# Antworten versucht}}',

  'inbox.thread.nothingTried': 'Noch nichts: Die KI hatte nicht geantwortet.',
  'inbox.thread.sure': 'zu {percent} sicher',
  'inbox.thread.surenessUnknown': 'Sicherheit nicht bekannt',
  'inbox.thread.notShown': 'nicht gezeigt',
  'inbox.thread.moreBefore': 'und {count} weitere davor',

  'inbox.thread.tier': 'Stufe',
  'inbox.thread.language': 'Sprache',
  'inbox.thread.intent': 'Anliegen',
  'inbox.thread.topicsAndTags': 'Themen und Markierungen',
  'inbox.thread.earlierContacts':
    '{count, plural, one {# früherer Kontakt, der letzte {when}} other {# frühere Kontakte, der letzte {when}}}',
  'inbox.thread.nothingKnown': 'Nichts außer dem Gespräch selbst.',

  'inbox.thread.toldNothing': 'Dem Kunden wurde noch nichts gesagt.',
  'inbox.thread.aWaitOf': 'Wartezeit: {wait}',
  'inbox.thread.limitAt': 'Grenze der Wartezeit um {time}',
} satisfies Translation<typeof messages>;
