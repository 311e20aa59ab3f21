import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'settings.audit.what': 'das Protokoll',
  'settings.audit.title': 'Protokoll',
  'settings.audit.description':
    'Jede Änderung an einem Workflow, einem Schlüssel oder einer Einstellung. Nichts wird je entfernt.',
  'settings.audit.newest':
    'Die neuesten {most} Änderungen an Workflows, Schlüsseln und Einstellungen. Nichts wird je entfernt.',
  'settings.audit.search': 'Protokoll durchsuchen',
  'settings.audit.searchPlaceholder': 'Nach Person oder Sache suchen',
  'settings.audit.none': 'Noch nichts geändert',
  'settings.audit.noneWords': 'Hier steht die erste Änderung einer Einstellung, und wer sie vorgenommen hat.',
  'settings.audit.notFoundWords':
    'Suchen Sie nach einem Namen, einer Warteschlange oder einem Wort wie „veröffentlicht“.',
  'settings.audit.done': 'Was',
  'settings.audit.who': 'Wer',
  'settings.audit.when': 'Wann',

  'settings.audit.savedAgain': 'Noch einmal gespeichert, ohne Änderung.',
  'settings.audit.nothingMore': 'Mehr ist dazu nicht zu sagen.',
  'settings.audit.dayOff': 'Freier Tag {date}',

  'settings.audit.queueSaved': 'Warteschlange {name} gespeichert',
  'settings.audit.hoursSaved': 'Geschäftszeiten {name} gespeichert',
  'settings.audit.channelSaved': 'Kanal {name} gespeichert',
  'settings.audit.signalsSaved': 'Geändert, was in Nachrichten bemerkt wird',
  'settings.audit.confidenceLearned': 'Gelernt, was die Sicherheit des Assistenten auf {name} bedeutet',
  'settings.audit.keyMade': 'Schlüssel „{label}“ für den Kanal {channel} angelegt',
  'settings.audit.keyMadeSomewhere': 'Schlüssel „{label}“ für den Kanal angelegt, den er nennt',
  'settings.audit.keyRevoked': 'Schlüssel {name} widerrufen',
  'settings.audit.draftSaved': 'Entwurf des Workflows {name} gespeichert',
  'settings.audit.published': 'Version {version} des Workflows {name} veröffentlicht',
  'settings.audit.liveAgain': 'Version {version} des Workflows {name} wieder live geschaltet',
  'settings.audit.withdrawn': 'Workflow {name} außer Betrieb genommen',
  'settings.audit.releasePlanned': 'Veröffentlichung des Workflows {name} geplant',
  'settings.audit.releaseApproved': 'Geplante Veröffentlichung des Workflows {name} freigegeben',
  'settings.audit.releaseCancelled': 'Geplante Veröffentlichung des Workflows {name} abgesagt',
  'settings.audit.releaseFailed': 'Veröffentlichung des Workflows {name} geplant, die dann nicht möglich war',
  'settings.audit.secondNeeded': 'Zum Veröffentlichen ist jetzt die Freigabe einer zweiten Person nötig',
  'settings.audit.secondNotNeeded': 'Admins dürfen jetzt ohne Freigabe einer zweiten Person veröffentlichen',
} satisfies Translation<typeof messages>;
