import type { FaqLanguage } from '../faq/entry.ts';

export interface SmallTalk {
  readonly intent: 'greeting' | 'thanks' | 'goodbye' | 'about-assistant';
  readonly language: FaqLanguage;
  readonly text: string;
}

interface Reply extends SmallTalk {
  /** Of the whole message: "hi, my bill is wrong" is no greeting. */
  readonly heard: RegExp;
}

const replies: readonly Reply[] = [
  {
    intent: 'greeting',
    language: 'en',
    heard: /^(hi|hello|hey|good (morning|afternoon|evening|day))( (there|everyone|fenlark))?$/,
    text: 'Hello, this is Fenlark’s assistant. What is it about: a bill, your contract, the internet at home, or your mobile?',
  },
  {
    intent: 'greeting',
    language: 'de',
    heard: /^(hallo|moin|servus|grüß gott|guten (morgen|tag|abend))( (zusammen|fenlark))?$/,
    text: 'Guten Tag, hier ist der Assistent von Fenlark. Worum geht es: eine Rechnung, den Vertrag, das Internet zu Hause oder den Mobilfunk?',
  },
  {
    intent: 'thanks',
    language: 'en',
    heard:
      /^((ok|okay|great|perfect|super) )?(thanks|thank you|thx|cheers)( (a lot|so much|very much|for your help))?$/,
    text: 'You are welcome. Is there anything else?',
  },
  {
    intent: 'thanks',
    language: 'de',
    heard:
      /^((ok|okay|super|perfekt|alles klar) )?(danke|vielen dank|danke schön|dankeschön)( (sehr|schön|für die hilfe))?$/,
    text: 'Gern geschehen. Kann ich sonst noch etwas nachsehen?',
  },
  {
    intent: 'goodbye',
    language: 'en',
    heard: /^(no thanks |no thank you |that is all |thats all )?(bye|goodbye|bye bye|see you)$/,
    text: 'Goodbye, and all the best.',
  },
  {
    intent: 'goodbye',
    language: 'de',
    heard: /^(tschüss|tschüs|ciao|auf wiedersehen|bis bald)$/,
    text: 'Auf Wiedersehen und alles Gute.',
  },
  {
    intent: 'about-assistant',
    language: 'en',
    heard: /^(who|what) are you$|^are you (a )?(real |actual )?(bot|robot|machine|ai|human|person)$/,
    text: 'I am a program that looks answers up in Fenlark’s help pages. You can ask for a person at any time.',
  },
  {
    intent: 'about-assistant',
    language: 'de',
    heard:
      /^(wer|was) (bist du|sind sie)$|^(bist du|sind sie) (ein |eine )?(echter |echte )?(bot|roboter|maschine|ki|mensch|person)$/,
    text: 'Ich bin ein Programm, das Antworten in den Hilfeseiten von Fenlark nachschlägt. Sie können jederzeit nach einem Menschen fragen.',
  },
];

/** What to say to a message that is small talk and nothing else. */
export function smallTalk(words: readonly string[], language: FaqLanguage | undefined): SmallTalk | undefined {
  const said = words.join(' ');
  const fits = replies.filter(({ heard }) => heard.test(said));
  const reply = fits.find((each) => each.language === language) ?? fits[0];
  return reply && { intent: reply.intent, language: reply.language, text: reply.text };
}
