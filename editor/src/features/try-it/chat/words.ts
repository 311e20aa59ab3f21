import type { HandoffView, StatusFrame } from './frames.ts';

export type ChatLanguage = 'en' | 'de';

/** The chat speaks the visitor's language, as it would on the organisation's site; the page around it is for staff. */
export interface ChatWords {
  readonly title: string;
  readonly greeting: string;
  readonly you: string;
  readonly assistant: string;
  readonly person: string;
  readonly typing: string;
  readonly placeholder: string;
  readonly send: string;
  readonly talkToPerson: string;
  readonly stopWaiting: string;
  readonly withAssistant: string;
  readonly waitingFor: (queue: string) => string;
  readonly place: (position: number) => string;
  readonly minutes: (least: number, most: number) => string;
  readonly isHere: (name: string) => string;
}

export const chatWords: Readonly<Record<ChatLanguage, ChatWords>> = {
  en: {
    title: 'Fenlark help',
    greeting: 'Ask about a bill, your contract, the internet at home, or your mobile.',
    you: 'You',
    assistant: 'Assistant',
    person: 'Our team',
    typing: 'The assistant is writing',
    placeholder: 'Write a message',
    send: 'Send',
    talkToPerson: 'Talk to a person',
    stopWaiting: 'Stop waiting',
    withAssistant: 'You are talking to the assistant',
    waitingFor: (queue) => `You are waiting for the ${queue} team`,
    place: (position) => `place ${position}`,
    minutes: (least, most) => (most <= 1 ? 'about a minute' : `about ${Math.max(1, least)}–${most} min`),
    isHere: (name) => `${name} is here`,
  },
  de: {
    title: 'Fenlark Hilfe',
    greeting: 'Fragen Sie nach einer Rechnung, dem Vertrag, dem Internet zu Hause oder dem Mobilfunk.',
    you: 'Sie',
    assistant: 'Assistent',
    person: 'Unser Team',
    typing: 'Der Assistent schreibt',
    placeholder: 'Nachricht schreiben',
    send: 'Senden',
    talkToPerson: 'Mit einem Menschen sprechen',
    stopWaiting: 'Nicht mehr warten',
    withAssistant: 'Sie sprechen mit dem Assistenten',
    waitingFor: (queue) => `Sie warten auf das Team „${queue}“`,
    place: (position) => `Platz ${position}`,
    minutes: (least, most) => (most <= 1 ? 'etwa eine Minute' : `etwa ${Math.max(1, least)}–${most} Min.`),
    isHere: (name) => `${name} ist da`,
  },
};

/** One line: who speaks, and while waiting for whom, at which place and about how long. Says only what is known. */
export function statusText({ control, handoff }: StatusFrame, words: ChatWords): string {
  if (control === 'assistant') return words.withAssistant;
  if (control === 'agent') return words.isHere(handoff?.agentName ?? words.person);
  return [
    words.waitingFor(queueWord(handoff)),
    handoff?.position !== undefined && words.place(handoff.position),
    handoff?.wait && words.minutes(Math.floor(handoff.wait.minSeconds / 60), Math.ceil(handoff.wait.maxSeconds / 60)),
  ]
    .filter(Boolean)
    .join(' · ');
}

const queueWord = (handoff: HandoffView | undefined): string => handoff?.queueName ?? handoff?.queue ?? 'support';
