import { germanTopics } from '../../../../shared/rules/language/german/signals.ts';
import type { Translation } from '../../i18n/messages.ts';
import type { costNames, factNames, signalMeanings, topicMeanings, topicNames } from './messages.ts';

const topics = {
  fraud_security:
    'Betrug, Täuschung, Zahlungen, die der Kunde nicht veranlasst hat, gehackte Konten, verlorene oder gestohlene Karten und Telefone.',
  billing_dispute:
    'Falsche, doppelte oder unerwartete Abbuchungen, verlangte oder ausgebliebene Erstattungen, fehlgeschlagene Zahlungen.',
  cancellation: 'Der Kunde möchte ein Konto, ein Abonnement oder einen Vertrag beenden.',
  complaint: 'Der Kunde beschwert sich, förmlich oder über die Behandlung, die er erfahren hat.',
  legal: 'Anwälte, Gerichte, Aufsichtsbehörden, oder die Drohung mit ihnen.',
  safety: 'Gefahr für Leib und Leben: Feuer, Gas, Verletzungen, Drohungen, gefährliche Produkte.',
  medical: 'Symptome, Krankheiten, Arzneimittel und Behandlungen.',
  mental_health: 'Depression, Angst, Verzweiflung und ihre Behandlung.',
  self_harm: 'Gedanken an Suizid oder daran, sich selbst zu verletzen; lieber einmal zu oft Alarm.',
  privacy_request: 'Auskunft über persönliche Daten, Kopien davon oder ihre Löschung; Einwilligung.',
  vulnerable_customer: 'Trauer, Behinderung, Not, hohes Alter oder Misshandlung, die Rücksicht verlangen.',
};

/** A part of the catalogue is made of the topics, and so are its words. */
const ofTopics = Object.fromEntries(
  Object.entries(topics).map(([id, meaning]) => [
    `domain.signalMeaning.topic.${id}`,
    `Wie wahrscheinlich die Nachricht des Kunden davon handelt; ab 50 % steht „${id}“ unter den Themen. ${meaning}`,
  ]),
);

export default {
  ...ofTopics,
  'domain.signalMeaning.abuse':
    'Wie sicher die Nachricht des Kunden die KI oder unsere Leute beleidigt, bedroht oder belästigt; ab 50 % zählt das als ja.',
  'domain.signalMeaning.asksForHuman':
    'Wie wahrscheinlich die Nachricht des Kunden um einen Menschen bittet; ab 50 % zählt das als ja.',
  'domain.signalMeaning.asksIfHuman':
    'Wie wahrscheinlich der Kunde fragt, ob er mit einem Menschen oder einer Maschine spricht; ab 50 % zählt das als ja.',
  'domain.signalMeaning.assistantAsksBack':
    'Wie wahrscheinlich die neueste Antwort der KI nach mehr fragt, bevor es weitergeht; ab 50 % zählt das als ja.',
  'domain.signalMeaning.assistantFailure':
    'Wie wahrscheinlich die neueste Antwort der KI keine war; ab 50 % zählt das als ja.',
  'domain.signalMeaning.channel': 'Auf welchem Weg der Kunde uns erreicht hat.',
  'domain.signalMeaning.confidence':
    'Wie sicher sich die KI ihrer neuesten Antwort war: der Anteil ihrer Antworten mit dieser Sicherheit, die sich als gut erweisen.',
  'domain.signalMeaning.confidenceRaw':
    'Wie sicher sich die KI ihrer neuesten Antwort nach eigener Angabe war, bevor das an früheren Antworten berichtigt wurde.',
  'domain.signalMeaning.conversationSeconds': 'Wie lange das Gespräch schon dauert.',
  'domain.signalMeaning.customer.known': 'Ob der Kanal gesagt hat, wer der Kunde ist.',
  'domain.signalMeaning.customer.reachableBy':
    'Auf welchen Wegen der Kunde später zu erreichen ist: Eine E-Mail oder ein Rückruf braucht seine Adresse oder Nummer.',
  'domain.signalMeaning.customer.tier': 'Die Stufe des Kunden, wie der Kanal sie nennt.',
  'domain.signalMeaning.customerRepair':
    'Wie wahrscheinlich der Kunde sagt, dass die KI ihn nicht verstanden hat, etwa „das habe ich nicht gefragt“; ab 50 % zählt das als ja.',
  'domain.signalMeaning.customerStreak': 'Wie viele Nachrichten der Kunde geschickt hat, seit jemand geantwortet hat.',
  'domain.signalMeaning.failedAttempts':
    'Wie viele der neuesten Antworten der KI hintereinander keine waren: Sie hat es gesagt oder keine Quelle gefunden.',
  'domain.signalMeaning.frustration':
    'Wie verärgert der Kunde inzwischen ist, über alle seine Nachrichten; ab 50 % zählt das als ja.',
  'domain.signalMeaning.frustrationCue':
    'Wie wütend oder unzufrieden die Nachricht des Kunden ist; ab 50 % zählt das als ja.',
  'domain.signalMeaning.intent': 'Was der Kunde möchte, wie die KI des Kanals es nennt.',
  'domain.signalMeaning.language': 'Die Sprache des Gesprächs, als Kürzel wie en oder de.',
  'domain.signalMeaning.languageSwitch':
    'Ob die Nachricht des Kunden in einer anderen Sprache ist als das, was er vorher schrieb.',
  'domain.signalMeaning.lowConfidenceStreak':
    'Wie viele der neuesten Antworten der KI hintereinander unter 50 % Sicherheit lagen.',
  'domain.signalMeaning.noticedTurnsAgo':
    'Vor wie vielen Nachrichten des Kunden das erste Anzeichen von Ärger kam: Wut, eine gescheiterte Antwort, eine wiederholte Frage oder Bitte um einen Menschen.',
  'domain.signalMeaning.outOfScope':
    'Wie wahrscheinlich das neueste Anliegen des Kunden eines ist, das die KI nicht erfüllen kann: Es gleicht keinem Beispiel, oder die KI hatte keine Antwort; ab 50 % zählt das als ja.',
  'domain.signalMeaning.pauseSeconds':
    'Wie lange nach der Nachricht davor der Kunde diese geschrieben hat, wer auch immer jene schrieb.',
  'domain.signalMeaning.personalData':
    'Welche Arten persönlicher Daten die Nachricht des Kunden enthält, etwa eine Kartennummer.',
  'domain.signalMeaning.repeatContact':
    'Ob der Kunde innerhalb weniger Tage zurück ist und sein letztes Gespräch ungelöst blieb oder dieselbe Sache betraf.',
  'domain.signalMeaning.repeatedAnswer':
    'Wie oft hintereinander die KI dasselbe gesagt hat wie in ihrer Antwort davor.',
  'domain.signalMeaning.repeatedClarification': 'Wie oft hintereinander die KI dasselbe noch einmal gefragt hat.',
  'domain.signalMeaning.repeatedRequest': 'Wie sehr die Nachricht des Kunden einer seiner letzten drei gleicht.',
  'domain.signalMeaning.speaker': 'Von wem die neueste Nachricht ist: vom Kunden oder von der KI.',
  'domain.signalMeaning.tags': 'Markierungen, die der Kanal oder ein Workflow dem Gespräch gegeben hat.',
  'domain.signalMeaning.text': 'Der Text der Nachricht des Kunden.',
  'domain.signalMeaning.topics':
    'Alle Themen des Gesprächs bisher: die der Kanal genannt hat und die in den Worten des Kunden gefunden wurden.',
  'domain.signalMeaning.turns.assistant': 'Wie viele Antworten die KI gegeben hat.',
  'domain.signalMeaning.turns.customer': 'Wie viele Nachrichten der Kunde geschickt hat.',
  'domain.signalMeaning.words': 'Wie viele Wörter die Nachricht des Kunden hat.',

  'domain.topicName.fraud_security': germanTopics.fraud_security,
  'domain.topicName.billing_dispute': germanTopics.billing_dispute,
  'domain.topicName.cancellation': germanTopics.cancellation,
  'domain.topicName.complaint': germanTopics.complaint,
  'domain.topicName.legal': germanTopics.legal,
  'domain.topicName.safety': germanTopics.safety,
  'domain.topicName.medical': germanTopics.medical,
  'domain.topicName.mental_health': germanTopics.mental_health,
  'domain.topicName.self_harm': germanTopics.self_harm,
  'domain.topicName.privacy_request': germanTopics.privacy_request,
  'domain.topicName.vulnerable_customer': germanTopics.vulnerable_customer,

  'domain.topicMeaning.fraud_security': topics.fraud_security,
  'domain.topicMeaning.billing_dispute': topics.billing_dispute,
  'domain.topicMeaning.cancellation': topics.cancellation,
  'domain.topicMeaning.complaint': topics.complaint,
  'domain.topicMeaning.legal': topics.legal,
  'domain.topicMeaning.safety': topics.safety,
  'domain.topicMeaning.medical': topics.medical,
  'domain.topicMeaning.mental_health': topics.mental_health,
  'domain.topicMeaning.self_harm': topics.self_harm,
  'domain.topicMeaning.privacy_request': topics.privacy_request,
  'domain.topicMeaning.vulnerable_customer': topics.vulnerable_customer,

  'domain.signalFact.words': 'die Worte der Nachricht',
  'domain.signalFact.before': 'was vorher gesagt wurde',
  'domain.signalFact.role': 'wer spricht',
  'domain.signalFact.channel': 'der Kanal',
  'domain.signalFact.clock': 'die Uhrzeit',
  'domain.signalFact.customer': 'wer der Kunde ist, vom Aufrufer',
  'domain.signalFact.language': 'die Sprache, vom Aufrufer',
  'domain.signalFact.confidence': 'die Sicherheit der KI, vom Aufrufer',
  'domain.signalFact.intent': 'das Anliegen, vom Aufrufer',
  'domain.signalFact.topics': 'Themen, vom Aufrufer',
  'domain.signalFact.tags': 'Markierungen, vom Aufrufer und aus Workflows',
  'domain.signalFact.answered': 'ob die KI geantwortet hat, vom Aufrufer',
  'domain.signalFact.sources': 'die Quellen der Antwort, vom Aufrufer',
  'domain.signalFact.settings': 'Ihre eigenen Wörter und Beispiele, aus den Einstellungen',
  'domain.signalFact.lastContact': 'das letzte Gespräch des Kunden',

  'domain.signalCost.free': 'Nichts: Es wird gesagt oder gezählt.',
  'domain.signalCost.reading': 'Mikrosekunden: Der Text wird an Ort und Stelle gelesen.',
  'domain.signalCost.look':
    'Ein Blick in frühere Gespräche, einmal je Gespräch, und nur, solange ein Workflow, der live ist, danach fragt.',
} satisfies Translation<typeof signalMeanings> &
  Translation<typeof topicNames> &
  Translation<typeof topicMeanings> &
  Translation<typeof factNames> &
  Translation<typeof costNames>;
