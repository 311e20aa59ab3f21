import type { Translation } from '../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'tryIt.title': 'Ausprobieren',
  'tryIt.description': 'Spielen Sie einen Kunden, und sehen Sie zu, was Baton entscheidet.',
  'tryIt.openInbox': 'Posteingang öffnen und antworten',
  'tryIt.onlyLocalTitle': 'Diesen Chat gibt es auf einem lokalen Host',
  'tryIt.onlyLocalWords':
    'Starten Sie Baton auf Ihrem eigenen Rechner, um einen Kunden zu spielen. Hier bringen Ihre Kanäle echte.',

  'tryIt.newConversation': 'Neues Gespräch',
  'tryIt.connectionCut': 'Die Verbindung ist unterbrochen. Sie kommt von selbst wieder.',
  'tryIt.notSent': 'Ihre Nachricht wurde nicht gesendet',
  'tryIt.noPerson': 'Es konnte niemand gerufen werden',
  'tryIt.stillWaiting': 'Sie warten noch',

  'tryIt.whatToTry': 'Was man ausprobieren kann',
  'tryIt.guideTitle': 'Sie sind Kunde von Fenlark',
  'tryIt.guideWords':
    'Fenlark verkauft Internet- und Mobilfunktarife. Der Assistent antwortet aus den Hilfeseiten. Nach jeder Nachricht entscheidet Baton, ob ein Mensch übernehmen soll.',
  'tryIt.whoYouAre': 'Wer Sie sind',
  'tryIt.language': 'Sprache',
  'tryIt.saySomething': 'Sagen Sie etwas',
  'tryIt.guest': 'Ein Gast',
  'tryIt.gold': 'Mara, Gold-Kundin',

  'tryIt.showsAnswer': 'Das weiß der Assistent',
  'tryIt.showsPerson': 'Bittet um einen Menschen',
  'tryIt.showsBilling': 'Bittet um einen Menschen, wegen einer Rechnung',
  'tryIt.showsTwice': 'Keine Antwort möglich, zweimal',
  'tryIt.showsFraud': 'Betrug oder eine Rechtssache',
  'tryIt.showsGold': 'Eine Gold-Kundin, beim ersten Stolpern',
  'tryIt.showsGerman': 'Auf Deutsch',

  'tryIt.underTheHood': 'Unter der Haube',
  'tryIt.lastEscalated': 'Letzte Entscheidung: ein Mensch übernimmt',
  'tryIt.lastContinued': 'Letzte Entscheidung: die KI macht weiter',
  'tryIt.nothingDecided': 'Noch ist nichts entschieden. Sagen Sie etwas.',
  'tryIt.decision': 'Entscheidung',
  'tryIt.message': 'Nachricht',
  'tryIt.whoMaySpeak': 'Wer sprechen darf',
  'tryIt.queue': 'Warteschlange',
  'tryIt.reason': 'Grund',
  'tryIt.rule': 'Regel',
  'tryIt.noRule': 'keine traf zu',
  'tryIt.confidence': 'Sicherheit der KI',
} satisfies Translation<typeof messages>;
