import type { Message } from '../../i18n/messages.ts';
import type { Visitor } from './chat/visitors.ts';
import type { ChatLanguage } from './chat/words.ts';
import { messages } from './messages.ts';

export interface Suggestion {
  readonly id: string;
  /** What it shows, for whoever tries Baton. */
  readonly shows: Message;
  /** Sent one after the other, one at each press. */
  readonly texts: Readonly<Record<ChatLanguage, readonly [string, ...string[]]>>;
  /** Only as this visitor; another one begins a new conversation. */
  readonly visitor?: Visitor['id'];
  readonly language?: ChatLanguage;
}

/** One way to each reason of the sample workflow, and first what the assistant can do alone. */
export const suggestions: readonly Suggestion[] = [
  {
    id: 'answer',
    shows: messages.showsAnswer,
    texts: { en: ['When do I get my bill?'], de: ['Wann bekomme ich meine Rechnung?'] },
  },
  {
    id: 'person',
    shows: messages.showsPerson,
    texts: { en: ['I would like to talk to a person, please'], de: ['Ich möchte bitte mit einem Menschen sprechen'] },
  },
  {
    id: 'billing',
    shows: messages.showsBilling,
    texts: {
      en: ['How can I pay my bill?', 'That does not help, please connect me with a person'],
      de: ['Wie kann ich meine Rechnung bezahlen?', 'Das hilft nicht, verbinden Sie mich bitte mit einem Mitarbeiter'],
    },
  },
  {
    id: 'twice',
    shows: messages.showsTwice,
    texts: {
      en: ['Can you water my plants next week?', 'Which colour suits a walrus?'],
      de: ['Gießen Sie nächste Woche meine Pflanzen?', 'Welche Farbe steht einem Walross?'],
    },
  },
  {
    id: 'fraud',
    shows: messages.showsFraud,
    texts: {
      en: ['Someone ordered a phone in my name, this is fraud'],
      de: ['Jemand hat in meinem Namen ein Handy bestellt, das ist Betrug'],
    },
  },
  {
    id: 'gold',
    shows: messages.showsGold,
    visitor: 'gold',
    texts: { en: ['Do you sell garden furniture?'], de: ['Verkaufen Sie Gartenmöbel?'] },
  },
  {
    id: 'german',
    shows: messages.showsGerman,
    language: 'de',
    texts: {
      en: ['Ich habe schon zweimal geschrieben, geben Sie mir bitte einen Mitarbeiter'],
      de: ['Ich habe schon zweimal geschrieben, geben Sie mir bitte einen Mitarbeiter'],
    },
  },
];
