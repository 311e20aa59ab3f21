import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'inbox.actions.oneMoment': 'Einen Moment',
  'inbox.actions.notSavedTitle': 'Das wurde nicht gespeichert',
  'inbox.actions.notSavedWords': '{why} Was Sie geschrieben haben, steht noch hier.',

  'inbox.actions.accept': 'Annehmen',
  'inbox.actions.accepting': 'Wird angenommen',
  'inbox.actions.acceptHelp': 'Diesen Kunden übernehmen',
  'inbox.actions.note': 'Notiz',
  'inbox.actions.transfer': 'Weiterleiten',
  'inbox.actions.resolve': 'Abschließen',
  'inbox.actions.backToAi': 'Zurück an die KI',
  'inbox.actions.moreActions': 'Weitere Aktionen',

  'inbox.actions.acceptCustomer': 'Den Kunden annehmen',
  'inbox.actions.reply': 'Antworten',
  'inbox.actions.transferToQueue': 'An eine andere Warteschlange weiterleiten',
  'inbox.actions.showWhy': 'Zeigen, warum so entschieden wurde',
  'inbox.actions.acceptFirst': 'Nehmen Sie diesen Kunden zuerst an',
  'inbox.actions.isOver': 'Diese Übergabe ist vorbei',
  'inbox.actions.isTalking': '{name} spricht mit diesem Kunden',

  'inbox.actions.addNote': 'Notiz hinzufügen',
  'inbox.actions.noteAdded': 'Notiz hinzugefügt',
  'inbox.actions.noteHelp': 'Nur Ihr Team liest sie, nie der Kunde.',
  'inbox.actions.noteMissing': 'Schreiben Sie zuerst etwas.',

  'inbox.actions.resolved': 'Gespräch mit {name} abgeschlossen',
  'inbox.actions.howEnded': 'Wie ist es ausgegangen?',
  'inbox.actions.howEndedMissing': 'Wählen Sie, wie es ausgegangen ist.',
  'inbox.actions.summary': 'Zusammenfassung',
  'inbox.actions.summaryHelp': 'Der Nächste und die KI lesen sie, wenn dieser Kunde wiederkommt.',
  'inbox.actions.wasRight': 'War die Übergabe richtig?',
  'inbox.actions.wasRightHelp': 'Ihre Antwort zeigt, welche Regeln zu verbessern sind.',

  'inbox.actions.giveBack': 'Zurückgeben',
  'inbox.actions.returned': '{name} ist wieder bei der KI',
  'inbox.actions.returnSummary': 'Zusammenfassung für die KI',
  'inbox.actions.returnHelp':
    'Was Sie getan haben und was vereinbart ist. Die KI macht hier weiter und darf es nicht rückgängig machen.',
  'inbox.actions.returnMissing': 'Sagen Sie, was getan wurde, damit die KI weitermachen kann.',

  'inbox.actions.transferName': '{name} weiterleiten',
  'inbox.actions.transferred': '{name} wartet jetzt in {queue}',
  'inbox.actions.toQueue': 'An welche Warteschlange',
  'inbox.actions.toQueueHelp': 'Der Kunde behält seinen Platz und erfährt, wo er jetzt wartet.',
  'inbox.actions.toQueueMissing': 'Wählen Sie eine Warteschlange.',
  'inbox.actions.transferNote': 'Notiz für den Nächsten',
  'inbox.actions.transferNoteHelp':
    'Was Sie herausgefunden haben und was noch zu tun ist, damit der Kunde es nicht noch einmal sagen muss.',
  'inbox.actions.transferNoteMissing': 'Sagen Sie, warum Sie den Kunden weiterleiten.',
} satisfies Translation<typeof messages>;
