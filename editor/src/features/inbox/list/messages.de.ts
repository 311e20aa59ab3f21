import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'inbox.list.lists': 'Listen',
  'inbox.list.queue': 'Warteschlange',
  'inbox.list.allQueues': 'Alle Warteschlangen',
  'inbox.list.showAllQueues': 'Alle Warteschlangen zeigen',
  'inbox.list.readFailed': 'Die Liste war nicht lesbar',
  'inbox.list.placesAreSafe': 'Niemand hat seinen Platz verloren.',
  'inbox.list.reading': 'Die Liste wird gelesen',
  'inbox.list.firstOnly': 'Das sind die ersten {count}. Wählen Sie eine Warteschlange, um weniger zu sehen.',

  'inbox.list.noneWaiting': 'Niemand wartet',
  'inbox.list.noneWaitingHere': 'Niemand wartet in dieser Warteschlange',
  'inbox.list.noneWaitingWords':
    'Kunden, die einen Menschen brauchen, erscheinen hier von selbst, die dringendsten zuerst.',
  'inbox.list.noneMine': 'Sie sprechen mit niemandem',
  'inbox.list.noneMineHere': 'Sie sprechen mit niemandem aus dieser Warteschlange',
  'inbox.list.noneMineWords': 'Nehmen Sie jemanden an, der wartet: Das Gespräch kommt dann hierher.',
  'inbox.list.noneOthers': 'Niemand sonst spricht mit einem Kunden',
  'inbox.list.noneOthersHere': 'Niemand sonst spricht mit einem Kunden aus dieser Warteschlange',
  'inbox.list.noneOthersWords': 'Gespräche Ihrer Kollegen erscheinen hier, zum Mitlesen und Lernen.',
  'inbox.list.noneDone': 'In den letzten Tagen wurde nichts beendet',
  'inbox.list.noneDoneHere': 'In dieser Warteschlange wurde in den letzten Tagen nichts beendet',
  'inbox.list.noneDoneWords':
    'Was abgeschlossen, an die KI zurückgegeben oder vom Kunden verlassen wurde, bleibt hier eine Woche stehen.',
  'inbox.list.seeWaiting': 'Zeigen, wer wartet',
  'inbox.list.tryAsCustomer': 'Als Kunde ausprobieren',

  'inbox.list.newMessage': 'Neue Nachricht',
  'inbox.list.draft': 'Entwurf',
  'inbox.list.talking': 'Im Gespräch {time}',
  'inbox.list.urgent': 'Dringend',
  'inbox.list.high': 'Hoch',

  'inbox.list.waitingSince': 'Wartet seit {time}',
  'inbox.list.waitingSinceLimit': 'Wartet seit {time}, Grenze {limit}',
  'inbox.list.waitingFor': '<hidden>wartet seit </hidden>{time}',
  'inbox.list.atRisk': 'Wird knapp',
  'inbox.list.overLimit': 'Zu lange',
} satisfies Translation<typeof messages>;
