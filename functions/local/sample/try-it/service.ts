import { createHash } from 'node:crypto';
import type { SampleAssistant } from '../assistant.ts';
import { type Answer, type BatonClient, BatonRefusal, type ListedMessage, type Notice } from './baton-client.ts';
import type { Control, DecisionView, Frame, HandoffView, MessageFrame, StatusFrame } from './frames.ts';
import { type Room, Rooms } from './room.ts';

/** What the visitor's page sends. */
export interface VisitorMessage {
  readonly messageId: string;
  readonly text: string;
  readonly language?: string | undefined;
  readonly customer?: Readonly<Record<string, unknown>> | undefined;
}

/** What came of a call: the messages that the visitor should now see, and who speaks. */
export interface Outcome {
  readonly messages: readonly MessageFrame[];
  readonly status: StatusFrame;
  readonly decided?: DecisionView;
}

/**
 * A chat with an AI behind it, as an integrator would put it in front of Baton: it posts what the visitor says, posts
 * what its AI would answer, and shows that answer only if Baton lets the AI go on.
 */
export class TryItService {
  private readonly rooms = new Rooms();
  private readonly baton: BatonClient;
  private readonly assistant: SampleAssistant;

  constructor(baton: BatonClient, assistant: SampleAssistant) {
    this.baton = baton;
    this.assistant = assistant;
  }

  async receive(conversationId: string, { messageId, text, language, customer }: VisitorMessage): Promise<Outcome> {
    const room = this.rooms.enter(conversationId);
    const asked = await this.baton.postMessage(conversationId, {
      messageId,
      role: 'customer',
      text,
      channel: 'chat',
      ...(language && { language }),
      ...(customer && { customer }),
    });
    await this.fillGapBefore(room, asked.seq);
    const shown = await this.show(room, asked, [said(asked, 'customer', text), ...sayOf(asked)]);
    if (!mayAssistantSpeak(asked)) return shown;
    const { drafted, draft } = await this.draft(room, messageId, text, language);
    const answer = mayAssistantSpeak(drafted) ? [said(drafted, 'assistant', draft.text)] : [];
    await this.fillGapBefore(room, drafted.seq);
    const { messages, status } = await this.show(room, drafted, [...answer, ...sayOf(drafted)]);
    const decided = toDecision(drafted, draft.confidence);
    return { messages: [...shown.messages, ...messages], status, decided };
  }

  async askForPerson(conversationId: string, request: Readonly<Record<string, unknown>>): Promise<Outcome> {
    const room = this.rooms.enter(conversationId);
    const answer = await this.baton.askForPerson(conversationId, request);
    await this.fillGapBefore(room, answer.seq);
    return this.show(room, answer, sayOf(answer));
  }

  async stopWaiting(conversationId: string): Promise<Outcome> {
    const room = this.rooms.enter(conversationId);
    const { control } = await this.baton.cancelHandoff(conversationId);
    const status = toStatus(control);
    room.setStatus(status);
    return { messages: [], status };
  }

  /**
   * Starts to watch a conversation: first everything after `after`, then each frame as it comes, none of them twice.
   * @param after the `seq` of the last message that the page has; 0 for all
   * @returns a function that stops watching
   */
  async watch(conversationId: string, after: number, push: (frame: Frame) => void): Promise<() => void> {
    const room = this.rooms.enter(conversationId);
    const sent = new Set<number>();
    const pushOnce = (frame: Frame): void => {
      if (frame.kind === 'message') {
        if (frame.seq <= after || sent.has(frame.seq)) return;
        sent.add(frame.seq);
      }
      push(frame);
    };
    // Messages that come while the past is read wait for it, so that the order holds. What was the status meanwhile is
    // nobody's business any more: the page gets the one that holds at the end.
    let isReading = true;
    const early: MessageFrame[] = [];
    const leave = room.join((frame) => {
      if (!isReading) pushOnce(frame);
      else if (frame.kind === 'message') early.push(frame);
    });
    try {
      const before = room.status;
      // A message and what Baton said because of it have one number in the log: both are read again, and one is skipped.
      const { messages, control } = await this.readAfter(conversationId, Math.max(0, Math.ceil(after) - 1));
      const read = await this.standing(conversationId, control);
      room.lastSeq = Math.max(room.lastSeq, messages.at(-1)?.seq ?? 0);
      // One that was set while we read is newer than ours.
      const status = room.status && room.status !== before ? room.status : read;
      room.status = status;
      for (const frame of [...messages.map(toFrame), ...early]) pushOnce(frame);
      push(status);
      if (room.isTyping) push({ kind: 'typing', on: true });
      isReading = false;
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Something changed at Baton. What is not watched here is read when somebody watches. */
  async hear({ type, data: { conversationId, control, message } }: Notice): Promise<void> {
    const room = this.rooms.find(conversationId);
    if (!room?.isWatched) return;
    const isNext = message !== undefined && message.seq === room.lastSeq + 1;
    if (type === 'message.delivered' && isNext && control === room.status?.control) room.show(toFrame(message));
    // Notices may come late, twice or in another order; what Baton says when asked is always so.
    else await this.catchUp(room);
  }

  /** The place in line moves without a notice, so it is looked at from time to time. */
  async refreshPlace(conversationId: string): Promise<void> {
    const room = this.rooms.find(conversationId);
    if (room?.status?.control === 'waiting') room.setStatus(await this.standing(conversationId, 'waiting'));
  }

  private async draft(room: Room, messageId: string, text: string, language: string | undefined) {
    room.setTyping(true);
    try {
      const draft = this.assistant.answer(text, language);
      const { confidence, topics, intent, sources, answered } = draft;
      const drafted = await this.baton.postMessage(room.conversationId, {
        messageId: answerIdFor(messageId),
        role: 'assistant',
        text: draft.text,
        confidence,
        topics,
        intent,
        sources,
        answered,
      });
      return { drafted, draft };
    } finally {
      room.setTyping(false);
    }
  }

  private async show(room: Room, answer: Answer, messages: readonly MessageFrame[]): Promise<Outcome> {
    // To a message that it has already, Baton gives the answer of that time: it does not say how things stand now.
    const isRepeat = messages.some((message) => room.hasShown(message));
    for (const message of messages) room.show(message);
    if (isRepeat) await this.catchUp(room);
    else room.setStatus(this.statusAfter(room, answer));
    return { messages, status: room.status ?? toStatus(answer.control), decided: toDecision(answer) };
  }

  /** An answer to a message does not tell the place in line again; what is known of it still holds. */
  private statusAfter({ status }: Room, { control, handoff }: Answer): StatusFrame {
    const before = status?.handoff;
    return toStatus(control, before && before.state === handoff?.state ? { ...before, ...handoff } : handoff);
  }

  /** Somebody may have written between two of our calls; watching pages should see that first. */
  private async fillGapBefore(room: Room, seq: number): Promise<void> {
    if (room.isWatched && seq > room.lastSeq + 1) await this.catchUp(room);
  }

  private async catchUp(room: Room): Promise<void> {
    const { messages, control } = await this.readAfter(room.conversationId, room.lastSeq);
    for (const message of messages) room.show(toFrame(message));
    room.setStatus(await this.standing(room.conversationId, control));
  }

  /** All messages after a number, page by page; none for a conversation that has not begun. */
  private async readAfter(
    conversationId: string,
    after: number,
  ): Promise<{ messages: readonly ListedMessage[]; control: Control }> {
    const messages: ListedMessage[] = [];
    try {
      for (;;) {
        const page = await this.baton.listMessages(conversationId, messages.at(-1)?.seq ?? after);
        if (page.messages.length === 0) return { messages, control: page.control };
        messages.push(...page.messages);
      }
    } catch (error) {
      if (isNotFound(error)) return { messages, control: 'assistant' };
      throw error;
    }
  }

  private async standing(conversationId: string, control: Control): Promise<StatusFrame> {
    if (control === 'assistant') return toStatus(control);
    const standing = await this.baton.readHandoff(conversationId);
    return toStatus(standing.control, standing.handoff);
  }
}

const mayAssistantSpeak = ({ decision, control }: Answer): boolean =>
  decision === 'continue' && control === 'assistant';

const toDecision = ({ seq, decision, reason, ruleId, choices }: Answer, confidence?: number): DecisionView => ({
  seq,
  decision,
  ...(reason && { reason: reason.text }),
  ...(ruleId && { ruleId }),
  ...(choices && { choices }),
  ...(confidence !== undefined && { confidence }),
});

const said = ({ seq }: Answer, role: MessageFrame['role'], text: string): MessageFrame => ({
  kind: 'message',
  seq,
  role,
  text,
  at: new Date().toISOString(),
});

const sayOf = ({ seq, say }: Answer): readonly MessageFrame[] =>
  say ? [{ kind: 'message', seq: seq + 0.5, role: 'system', text: say.text, at: new Date().toISOString() }] : [];

/** Baton lists what it said because of a message under that message's number, with `:say` after the message's id. */
const toFrame = ({ seq, messageId, role, text, at, author }: ListedMessage): MessageFrame => ({
  kind: 'message',
  seq: role === 'system' && messageId.endsWith(':say') ? seq + 0.5 : seq,
  role,
  text,
  at,
  ...(author && { author }),
});

function toStatus(control: Control, handoff?: HandoffView): StatusFrame {
  if (control === 'assistant' || !handoff) return { kind: 'status', control };
  const { state, queue, queueName, position, wait, agentName } = handoff;
  return {
    kind: 'status',
    control,
    handoff: {
      state,
      ...(queue && { queue }),
      ...(queueName && { queueName }),
      ...(position !== undefined && { position }),
      ...(wait && { wait }),
      ...(agentName && { agentName }),
    },
  };
}

/** The same for the same question, so that a page that tries again does not make the AI answer twice. */
const answerIdFor = (messageId: string): string =>
  `answer-${createHash('sha256').update(messageId).digest('hex').slice(0, 32)}`;

const isNotFound = (error: unknown): boolean => error instanceof BatonRefusal && error.status === 404;
