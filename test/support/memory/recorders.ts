import type { Logger } from '../../../functions/ports/logger.ts';
import type {
  CallBack,
  CallCentre,
  EventPublisher,
  Mail,
  Mailer,
  SignedIn,
  SocketPusher,
  TokenVerifier,
  WebhookSender,
} from '../../../functions/ports/outside.ts';
import { DependencyError, UnauthorizedError } from '../../../shared/errors.ts';
import { type BatonEvent, parseEvent } from '../../../shared/events/envelope.ts';
import { stored } from './stored.ts';

/** A bus that keeps what was published, and is away as long as a test says so. */
export class RecordingPublisher implements EventPublisher {
  readonly published: BatonEvent[] = [];
  isAway = false;

  async publish(events: readonly BatonEvent[]): Promise<void> {
    if (this.isAway) throw new DependencyError('The event bus did not answer as it should.');
    this.published.push(...events.map((event) => parseEvent(stored(event))));
  }

  types = (): readonly string[] => this.published.map(({ type }) => type);
  of = (type: string): readonly BatonEvent[] => this.published.filter((event) => event.type === type);
}

export class RecordingPusher implements SocketPusher {
  readonly frames: { readonly connectionId: string; readonly frame: unknown }[] = [];
  readonly gone = new Set<string>();

  async push(connectionId: string, frame: unknown): Promise<boolean> {
    if (this.gone.has(connectionId)) return false;
    this.frames.push({ connectionId, frame });
    return true;
  }
}

export class RecordingMailer implements Mailer {
  readonly mails: Mail[] = [];

  async send(mail: Mail): Promise<string> {
    this.mails.push(mail);
    return `mail-${this.mails.length}`;
  }
}

/** Like Amazon Connect: the same token again is the same contact. */
export class RecordingCallCentre implements CallCentre {
  readonly asked: CallBack[] = [];
  private readonly contacts = new Map<string, string>();

  async startCallBack(callBack: CallBack): Promise<{ readonly contactId: string }> {
    this.asked.push(callBack);
    const contactId = this.contacts.get(callBack.token) ?? `contact-${this.contacts.size + 1}`;
    this.contacts.set(callBack.token, contactId);
    return { contactId };
  }

  started = (): number => this.contacts.size;
}

export interface SentWebhook {
  readonly url: string;
  readonly id: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export class RecordingWebhookSender implements WebhookSender {
  readonly sent: SentWebhook[] = [];

  async send({ url }: { readonly url: string }, id: string, payload: unknown): Promise<void> {
    this.sent.push({ url, id, payload: stored(payload) as SentWebhook['payload'] });
  }
}

/** Knows who each token belongs to. */
export class KnownTokens implements TokenVerifier {
  private readonly people: Readonly<Record<string, SignedIn>>;

  constructor(people: Readonly<Record<string, SignedIn>>) {
    this.people = people;
  }

  async verify(token: string): Promise<SignedIn> {
    const person = Object.hasOwn(this.people, token) ? this.people[token] : undefined;
    if (!person) throw new UnauthorizedError('Your sign-in is not valid any more: sign in again.');
    return person;
  }
}

export interface LoggedLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export class RecordingLogger implements Logger {
  readonly lines: LoggedLine[] = [];

  info = this.at('info');
  warn = this.at('warn');
  error = this.at('error');

  private at(level: LoggedLine['level']): Logger['info'] {
    return (message, facts) => {
      this.lines.push({ level, message, facts });
    };
  }
}
