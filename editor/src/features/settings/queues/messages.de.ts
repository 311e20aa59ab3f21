import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'settings.queues.title': 'Warteschlangen',
  'settings.queues.description': 'Wo Kunden auf einen Menschen warten, und was geschieht, wenn es zu lange dauert.',
  'settings.queues.newQueue': 'Neue Warteschlange',
  'settings.queues.what': 'die Warteschlangen',
  'settings.queues.none': 'Noch keine Warteschlange',
  'settings.queues.noneWords':
    'Eine Übergabe braucht einen Ort zum Warten. Legen Sie die erste Warteschlange an, um live zu gehen.',
  'settings.queues.queue': 'Warteschlange',
  'settings.queues.hours': 'Zeiten',
  'settings.queues.teamMail': 'Team-Mail',
  'settings.queues.waitLimit': 'Höchste Wartezeit',
  'settings.queues.pastLimit': 'Danach',
  'settings.queues.handleTime': 'Übliche Bearbeitungszeit',

  'settings.queues.keepWaiting': 'Weiter warten',
  'settings.queues.keepWaitingHelp': 'Für eine Warteschlange, die nie schließt',
  'settings.queues.move': 'In eine andere Warteschlange',
  'settings.queues.moveHelp': 'Die gewartete Zeit bleibt erhalten',
  'settings.queues.goBack': 'Zurück zum Assistenten',
  'settings.queues.goBackHelp': 'Der Assistent spricht wieder',
  'settings.queues.backToAssistant': 'Zurück zum Assistenten',
  'settings.queues.moveTo': 'Weiter zu {queue}',

  'settings.queues.made': 'Warteschlange {name} angelegt',
  'settings.queues.saved': 'Warteschlange {name} gespeichert',
  'settings.queues.make': 'Warteschlange anlegen',
  'settings.queues.save': 'Warteschlange speichern',
  'settings.queues.name': 'Name',
  'settings.queues.nameHelp': 'Kunden lesen ihn vielleicht: „Sie sind Dritter in der Warteschlange Rechnungen“.',
  'settings.queues.usedIn': 'Workflows und der API',
  'settings.queues.businessHours': 'Geschäftszeiten',
  'settings.queues.teamMailHelp': 'Bekommt den ganzen Fall, wenn ein Kunde per E-Mail kommt.',
  'settings.queues.waitLimitHelp': 'Ab der ersten Sekunde in der Schlange.',
  'settings.queues.handleTimeHelp': 'Daraus entsteht die versprochene Wartezeit.',
  'settings.queues.whoWaitsLonger': 'Kunden, die länger warten',
  'settings.queues.takesOver': 'Warteschlange, die übernimmt',
  'settings.queues.connectQueue': 'Warteschlange in Amazon Connect',
  'settings.queues.connectHelp': 'Ihre Id oder ARN, für Anrufer. Leer lassen, wo niemand Anrufe annimmt.',

  'settings.queues.nameMissing': 'Geben Sie der Warteschlange einen Namen.',
  'settings.queues.hoursMissing': 'Wählen Sie, wann Menschen da sind.',
  'settings.queues.mailWrong': 'Schreiben Sie eine Mailadresse, etwa team@example.com.',
  'settings.queues.waitWrong': 'Wählen Sie eine halbe Minute bis 1.440 Minuten (einen Tag).',
  'settings.queues.takesOverMissing': 'Wählen Sie die Warteschlange, die übernimmt.',
  'settings.queues.handleWrong': 'Wählen Sie 10 Sekunden (0,17) bis 240 Minuten (vier Stunden).',

  'settings.queues.minutes': 'Min.',
} satisfies Translation<typeof messages>;
