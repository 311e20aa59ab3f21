import type { TopicId } from '../../../signals/topics/topic.ts';
import { type Statement, type Subject, statement } from '../clause.ts';

/** A signal in German: as lists have it, and where a sentence says something of it. */
export interface GermanName {
  readonly title: string;
  readonly subject: Subject;
}

const name = (title: string, text: string): GermanName => ({ title, subject: { text } });
const several = (title: string, text = `die ${title}`): GermanName => ({ title, subject: { text, isPlural: true } });
/** A count has one number, however many it counts. */
const count = (title: string, counted: string): GermanName => name(title, `die Zahl der ${counted}`);
/** What claims something by itself is seldom spoken of otherwise. */
const saying = (title: string): GermanName => name(title, `„${title}“`);

export const germanTopics: Readonly<Record<TopicId, string>> = {
  fraud_security: 'Betrug und Sicherheit',
  billing_dispute: 'Streit um eine Rechnung',
  cancellation: 'Kündigung',
  complaint: 'Beschwerde',
  legal: 'Rechtliches',
  safety: 'Gefahr',
  medical: 'Medizinisches',
  mental_health: 'seelische Gesundheit',
  self_harm: 'Selbstgefährdung',
  privacy_request: 'Datenschutzanfrage',
  vulnerable_customer: 'schutzbedürftiger Kunde',
};

export const germanNames: Readonly<Record<string, GermanName>> = {
  asksForHuman: saying('bittet um einen Menschen'),
  asksIfHuman: saying('fragt, ob das ein Mensch ist'),
  confidence: name('Sicherheit der KI', 'die Sicherheit der KI'),
  confidenceRaw: name('gemeldete Sicherheit der KI', 'die gemeldete Sicherheit der KI'),
  lowConfidenceStreak: count('unsichere Antworten in Folge', 'unsicheren Antworten in Folge'),
  assistantFailure: saying('Antwort der KI scheitert'),
  assistantAsksBack: saying('KI stellt eine Rückfrage'),
  repeatedClarification: count('gleiche Rückfragen in Folge', 'gleichen Rückfragen in Folge'),
  repeatedAnswer: count('gleiche Antworten in Folge', 'gleichen Antworten in Folge'),
  failedAttempts: count('gescheiterte Antworten in Folge', 'gescheiterten Antworten in Folge'),
  repeatedRequest: saying('wiederholt das Anliegen'),
  customerRepair: saying('wurde nicht verstanden'),
  frustration: name('Verärgerung', 'die Verärgerung'),
  frustrationCue: name('Verärgerung in der Nachricht', 'die Verärgerung in der Nachricht'),
  abuse: saying('beleidigt uns'),
  noticedTurnsAgo: count(
    'Nachrichten seit dem ersten Anzeichen von Ärger',
    'Nachrichten seit dem ersten Anzeichen von Ärger',
  ),
  repeatContact: saying('meldet sich erneut wegen derselben Sache'),
  pauseSeconds: count('Sekunden seit der Nachricht davor', 'Sekunden seit der Nachricht davor'),
  customerStreak: count('Nachrichten des Kunden in Folge', 'Nachrichten des Kunden in Folge'),
  conversationSeconds: count('Sekunden seit Beginn des Gesprächs', 'Sekunden seit Beginn des Gesprächs'),
  words: name('Länge in Wörtern', 'die Länge in Wörtern'),
  intent: name('Anliegen', 'das Anliegen'),
  topics: several('Themen'),
  outOfScope: saying('geht über das hinaus, was die KI kann'),
  personalData: several('persönliche Daten in der Nachricht', 'die persönlichen Daten in der Nachricht'),
  text: name('Text des Kunden', 'der Text des Kunden'),
  speaker: name('Sprecher', 'der Sprecher'),
  channel: name('Kanal', 'der Kanal'),
  language: name('Sprache', 'die Sprache'),
  languageSwitch: saying('wechselt die Sprache'),
  'customer.known': saying('Kunde ist bekannt'),
  'customer.tier': name('Kundenstufe', 'die Kundenstufe'),
  'customer.reachableBy': several('Wege zum Kunden'),
  tags: several('Markierungen'),
  'turns.customer': count('Nachrichten des Kunden', 'Nachrichten des Kunden'),
  'turns.assistant': count('Antworten der KI', 'Antworten der KI'),
  ...Object.fromEntries(Object.entries(germanTopics).map(([id, topic]) => [`topic.${id}`, saying(`Thema: ${topic}`)])),
};

/** What a signal says outright; see `claimOf` for English. */
export const germanClaims: Readonly<Record<string, Statement>> = {
  abuse: statement('die Nachricht', 'beleidigt', 'uns'),
  asksForHuman: statement('der Kunde', 'bittet', 'um einen Menschen'),
  asksIfHuman: statement('der Kunde', 'fragt', '', ', ob das ein Mensch ist'),
  assistantAsksBack: statement('die KI', 'stellt', 'eine Rückfrage'),
  assistantFailure: statement('die Antwort der KI', 'scheitert', ''),
  'customer.known': statement('der Kunde', 'ist', 'bekannt'),
  customerRepair: statement('der Kunde', 'wurde', 'nicht verstanden'),
  languageSwitch: statement('der Kunde', 'wechselt', 'die Sprache'),
  outOfScope: statement('das Anliegen', 'liegt', 'jenseits dessen', ', was die KI kann'),
  repeatContact: statement('der Kunde', 'meldet', 'sich erneut wegen derselben Sache'),
  repeatedRequest: statement('der Kunde', 'wiederholt', 'ein früheres Anliegen'),
  ...Object.fromEntries(
    Object.entries(germanTopics).map(([id, topic]) => [`topic.${id}`, statement('das Thema', 'ist', topic)]),
  ),
};
