import type { Visitor } from './visitors.ts';
import type { ChatLanguage } from './words.ts';

/** What a tab needs to go on after a refresh. The messages themselves are read from the server. */
export interface Setup {
  readonly conversationId: string;
  readonly language: ChatLanguage;
  readonly visitorId: Visitor['id'];
}

const storageKey = 'baton.try';

export const freshConversation = (): string => `try-${crypto.randomUUID()}`;

export function remembered(): Setup {
  const setup = read();
  const next: Setup = {
    conversationId: typeof setup.conversationId === 'string' ? setup.conversationId : freshConversation(),
    language: setup.language === 'de' ? 'de' : 'en',
    visitorId: setup.visitorId === 'gold' ? 'gold' : 'guest',
  };
  remember(next);
  return next;
}

export function remember(setup: Setup): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(setup));
  } catch {
    // Storage is off: the conversation lasts as long as the page.
  }
}

function read(): Partial<Setup> {
  try {
    return (JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') ?? {}) as Partial<Setup>;
  } catch {
    return {};
  }
}
