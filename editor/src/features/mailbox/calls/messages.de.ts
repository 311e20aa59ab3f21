import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'mailbox.calls.what': 'die Anrufe',
  'mailbox.calls.none': 'Noch keine Anrufe',
  'mailbox.calls.noneWords':
    'Wird ein Kunde eines Telefonkanals an einen Menschen übergeben, bekommt Amazon Connect die Aufgabe, ihn zurückzurufen. Schicken Sie die erste, oder simulieren Sie einen Anrufer, der in der Leitung ist.',
  'mailbox.calls.gone': 'Dieser Anruf ist nicht mehr da',
  'mailbox.calls.goneWords':
    'Simulierte Anrufe sind vergessen, sobald Baton endet; was aus dem Gespräch wurde, bleibt erhalten.',
  'mailbox.calls.withheld': 'Nummer unterdrückt',

  'mailbox.calls.over': 'Beendet',
  'mailbox.calls.done': 'Erledigt',
  'mailbox.calls.toCallBack': 'Zurückrufen',
  'mailbox.calls.onTheLine': 'In der Leitung',

  'mailbox.calls.callBack': '{name} zurückrufen',
  'mailbox.calls.whisper': 'Was der Agent vor dem Kunden hört',
  'mailbox.calls.onTheTask': 'Auf der Aufgabe',
  'mailbox.calls.allAttributes': 'Alle Kontaktattribute',
  'mailbox.calls.markDone': 'Als erledigt markieren',
  'mailbox.calls.markedDone': 'Als erledigt markiert',
  'mailbox.calls.markFailed': 'Der Anruf wurde nicht als erledigt markiert',
  'mailbox.calls.doneAt': 'Erledigt {time}',

  'mailbox.calls.why': 'Warum',
  'mailbox.calls.customer': 'Kunde',
  'mailbox.calls.phone': 'Telefon',
  'mailbox.calls.tier': 'Kundenstufe',
  'mailbox.calls.language': 'Sprache',
  'mailbox.calls.queue': 'Warteschlange',
  'mailbox.calls.priority': 'Priorität',
  'mailbox.calls.amazonQueue': 'Warteschlange in Amazon Connect',
  'mailbox.calls.conversation': 'Gespräch',

  'mailbox.calls.callFrom': 'Anruf von {phone}',
  'mailbox.calls.callFromWithheld': 'Anruf von unterdrückter Nummer',
  'mailbox.calls.callerIsThere': 'Ein Anrufer ist in der Leitung',
  'mailbox.calls.asking': 'Der Contact Flow fragt Baton',
  'mailbox.calls.callersNumber': 'Nummer des Anrufers',
  'mailbox.calls.numberHelp': 'Leer: Der Anrufer unterdrückt sie.',
  'mailbox.calls.numberWrong':
    'Schreiben Sie sie mit der Landesvorwahl, etwa +49 30 23125042, oder lassen Sie das Feld leer.',
  'mailbox.calls.startWords':
    'Sagen Sie, was der Anrufer sagt. Jeder Beitrag geht an dieselbe Funktion, die ein Contact Flow von Amazon Connect aufruft, und wird Teil eines wirklichen Gesprächs.',
  'mailbox.calls.noAnswer': 'Der Contact Flow bekam keine Antwort',
  'mailbox.calls.noAnswerWords': '{why} In Amazon Connect würde der Flow den Anrufer jetzt zu einem Menschen bringen.',
  'mailbox.calls.hangUp': 'Auflegen',
  'mailbox.calls.hangUpFailed': 'Der Anruf geht weiter',
  'mailbox.calls.callIsOver': 'Der Anruf ist beendet. Was gesagt wurde, ist Teil des Gesprächs.',
  'mailbox.calls.examples': 'Was Anrufer sagen',
  'mailbox.calls.exampleNotice': 'Wie lang ist meine Kündigungsfrist?',
  'mailbox.calls.exampleInternet': 'Mein Internet geht seit heute Morgen nicht.',
  'mailbox.calls.examplePerson': 'Ich möchte bitte mit einem echten Menschen sprechen.',
  'mailbox.calls.callerSays': 'Was der Anrufer sagt',
  'mailbox.calls.sayIt': 'Sagen',

  'mailbox.calls.caller': 'Anrufer',
  'mailbox.calls.contactFlow': 'Contact Flow',
  'mailbox.calls.undecided': 'Baton konnte nicht rechtzeitig entscheiden',
  'mailbox.calls.assistantGoesOn': 'Der Assistent macht weiter',
  'mailbox.calls.heard': 'Gehört; ein Mensch übernimmt ab hier',

  'mailbox.calls.flowReads': 'Was der Contact Flow liest',
  'mailbox.calls.readsNothing': 'Noch nichts: Er fragt Baton nach jedem Beitrag des Anrufers.',
  'mailbox.calls.allExternal': 'Alles aus $.External',
  'mailbox.calls.handOff': 'Übergeben',
  'mailbox.calls.offer': 'Menschen anbieten',
  'mailbox.calls.goOn': 'Weitermachen',
  'mailbox.calls.staySilent': 'Schweigen',
  'mailbox.calls.says': 'Sagt',
  'mailbox.calls.saysWords': '„{words}“',
  'mailbox.calls.connectQueue': 'Connect-Warteschlange',
  'mailbox.calls.wait': 'Wartezeit',
  'mailbox.calls.waitWords': 'höchstens {minutes} Min.',

  'mailbox.calls.flowUndecided':
    'Baton konnte nicht rechtzeitig entscheiden, darum bringt der Flow den Anrufer zu einem Menschen.',
  'mailbox.calls.flowToPerson': 'Der Flow leitet den Anrufer an einen Menschen weiter.',
  'mailbox.calls.flowToPersonWhy': 'Der Flow leitet den Anrufer an einen Menschen weiter: {reason}.',
  'mailbox.calls.flowToQueue': 'Der Flow leitet den Anrufer in die Warteschlange {queue} weiter.',
  'mailbox.calls.flowToQueueWhy': 'Der Flow leitet den Anrufer in die Warteschlange {queue} weiter: {reason}.',
  'mailbox.calls.flowWaits': 'Der Anrufer wartet auf einen Menschen; der Assistent schweigt.',
  'mailbox.calls.flowHasPerson': 'Ein Mensch hat den Anruf; der Assistent schweigt.',
  'mailbox.calls.flowOffers': 'Der Flow fragt den Anrufer, ob ein Mensch übernehmen soll.',
  'mailbox.calls.flowGoesOn': 'Der Assistent macht mit dem Anruf weiter.',
} satisfies Translation<typeof messages>;
