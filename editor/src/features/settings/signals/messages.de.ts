import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'settings.signals.what': 'was bemerkt wird',
  'settings.signals.topics': 'Themen',
  'settings.signals.topicsWords':
    'In jeder Nachricht eines Kunden gefunden, in sieben Sprachen. Regeln lesen sie, und wer übernimmt, sieht sie.',
  'settings.signals.topic': 'Thema',
  'settings.signals.noticed': 'Bemerkt',
  'settings.signals.ownWords': 'Eigene Wörter',
  'settings.signals.meaning': 'Bedeutung',
  'settings.signals.yes': 'Ja',
  'settings.signals.no': 'Nein',
  'settings.signals.change': 'Ändern',
  'settings.signals.save': 'Speichern',

  'settings.signals.topicTitle': 'Thema: {topic}',
  'settings.signals.topicSaved': 'Thema {topic} gespeichert',
  'settings.signals.saveTopic': 'Thema speichern',
  'settings.signals.noticeTopic': 'Dieses Thema bemerken',
  'settings.signals.phrases': 'Ihre eigenen Wörter dafür',
  'settings.signals.phrasesHelp':
    'Namen und Wendungen Ihres Geschäfts. Jede genügt allein; drücken Sie nach jeder die Eingabetaste.',
  'settings.signals.phrasesWrong': 'Nehmen Sie 2 bis 100 Zeichen für jede Wendung.',
  'settings.signals.lines': 'Nachrichten darüber',
  'settings.signals.linesHelp':
    'Wie Kunden sie schreiben, eine je Zeile. Eine Nachricht, die einer davon sehr ähnelt, zählt.',
  'settings.signals.linesWrong': 'Nehmen Sie 5 bis 500 Zeichen für jede Zeile.',

  'settings.signals.scope': 'Was der Assistent kann',
  'settings.signals.noScope':
    'Noch keine Beispiele: Nur eine Antwort ohne Quellen verrät, dass eine Anfrage über das hinausgeht, was die KI kann.',
  'settings.signals.scopeWords':
    '{count, plural, one {# Beispiel} other {# Beispiele}} zu {topics, plural, one {# Thema} other {# Themen}}. Was keinem davon ähnelt, geht über das hinaus, was die KI kann.',
  'settings.signals.editExamples': 'Beispiele bearbeiten',
  'settings.signals.scopeSaved': 'Gespeichert, was der Assistent kann',
  'settings.signals.saveExamples': 'Beispiele speichern',
  'settings.signals.examples': 'Beispiele',
  'settings.signals.examplesHelp':
    'Eines je Zeile: ein Thema, ein Doppelpunkt, und was ein Kunde schreibt. Fünf je Thema genügen für den Anfang.',
  'settings.signals.examplesPlaceholder':
    'Lieferung: Wo ist mein Paket\nLieferung: Meine Bestellung ist nicht gekommen\nRückgabe: Wie schicke ich das zurück',
  'settings.signals.exampleWrong':
    'Schreiben Sie Zeile {line} als „Thema: was ein Kunde schreibt“, mit höchstens 500 Zeichen.',
  'settings.signals.examplesFew':
    'Schreiben Sie mindestens {fewest} Beispiele, oder keines: Weniger können nicht sagen, was darüber hinausgeht.',

  'settings.signals.memory': 'Wie lange etwas zählt',
  'settings.signals.memoryWords':
    'Die Hälfte des Ärgers eines Kunden ist nach {turns, plural, one {einer Nachricht} other {# Nachrichten}} vergangen. Wer innerhalb von {days, plural, one {einem Tag} other {# Tagen}} wiederkommt, gilt als zurück.',
  'settings.signals.memorySaved': 'Gespeichert, wie lange etwas zählt',
  'settings.signals.halfLife': 'Die Hälfte des Ärgers ist vergangen nach',
  'settings.signals.halfLifeUnit': 'Nachrichten',
  'settings.signals.halfLifeHelp':
    'Des Kunden. Weniger verzeihen früher; mehr zählen Beschwerden zusammen, die weiter auseinander liegen.',
  'settings.signals.halfLifeWrong': 'Nehmen Sie 0,5 bis 20 Nachrichten.',
  'settings.signals.back': 'Ein Kunde ist zurück innerhalb von',
  'settings.signals.backUnit': 'Tagen',
  'settings.signals.backHelp': 'Zählt, wo das letzte Gespräch ungelöst blieb oder von demselben handelte.',
  'settings.signals.backWrong': 'Nehmen Sie 1 bis 90 Tage.',

  'settings.signals.confidence': 'Sicherheit der KI',
  'settings.signals.confidenceWords':
    'Alle vier Stunden sieht Baton nach, was aus den Antworten der letzten vier Wochen geworden ist: Einem Kunden, der sich beschwert, noch einmal fragt oder einen Menschen verlangt, war nicht geholfen. Wo das die Sicherheit wahrer macht, an Antworten, aus denen nicht gelernt wurde, gehen Regeln nach der wahreren.',
  'settings.signals.confidenceWhat': 'was über die Assistenten bekannt ist',
  'settings.signals.confidenceNone':
    'Noch ist nichts bekannt. Dafür sind 200 Antworten eines Assistenten nötig, der seine Sicherheit meldet.',
  'settings.signals.confidenceOn': 'Die Sicherheit auf {channel} wird berichtigt',
  'settings.signals.confidenceOff': 'Die Sicherheit auf {channel} gilt wie gemeldet',
  'settings.signals.notSaved': 'Das wurde nicht gespeichert. Versuchen Sie es noch einmal.',
  'settings.signals.channel': 'Kanal',
  'settings.signals.state': 'Stand',
  'settings.signals.answers': 'Antworten',
  'settings.signals.good': 'Gut',
  'settings.signals.offBy': 'Abweichung',
  'settings.signals.brier': 'Brier-Wert',
  'settings.signals.used': 'Verwendet',
  'settings.signals.setRightOn': 'Sicherheit auf {channel} berichtigen',
  'settings.signals.tooFew': 'Noch zu wenige Antworten: {answers} von {fewest}',
  'settings.signals.tooFewOfOneKind': 'Zu wenige Antworten einer Art',
  'settings.signals.setRight': 'Berichtigt',
  'settings.signals.asReported': 'So gut wie gemeldet',

  'settings.signals.models': 'Andere Modelle',
  'settings.signals.modelsWords':
    'Alle Signale werden an Ort und Stelle gefunden, und nichts verlässt Ihr Konto. Ein Modell, das Sie einschalten, setzt einige davon anstelle des eingebauten.',
  'settings.signals.modelOf': 'Modell von',
  'settings.signals.asked': 'Gefragt',
  'settings.signals.waitsAtMost': 'Wartet höchstens',
  'settings.signals.sets': 'Setzt',
  'settings.signals.milliseconds': 'ms',
  'settings.signals.providerSaved': '{provider} gespeichert',
  'settings.signals.saveProvider': 'Anbieter speichern',
  'settings.signals.ask': '{provider} fragen',
  'settings.signals.askHelp':
    'Schickt die Worte jeder Nachricht dorthin. Wo das scheitert oder zu spät kommt, entscheidet das Eingebaute.',
  'settings.signals.maySet': 'Darf setzen',
  'settings.signals.setBy': 'Wird von {provider} gesetzt.',
  'settings.signals.signalsMissing': 'Wählen Sie mindestens ein Signal.',
  'settings.signals.model': 'Modell',
  'settings.signals.modelHelp': 'Id eines Modells oder eines Inferenzprofils, das diese Installation fragen darf.',
  'settings.signals.modelMissing': 'Sagen Sie, welches Modell gefragt wird.',
  'settings.signals.budget': 'Eine Nachricht wartet höchstens',
  'settings.signals.budgetWrong': 'Nehmen Sie 50 bis 3.000 Millisekunden.',
  'settings.signals.region': 'Region',
  'settings.signals.regionHelp': 'Wohin die Worte Ihrer Kunden gehen. Ohne Angabe die Region der Installation.',

  'settings.signals.all': 'Alle Signale',
  'settings.signals.allWords': 'Wonach Bedingungen fragen können, woher es kommt, und was es kostet.',
  'settings.signals.signal': 'Signal',
  'settings.signals.readFrom': 'Gelesen aus',
  'settings.signals.costs': 'Kosten',
} satisfies Translation<typeof messages>;
