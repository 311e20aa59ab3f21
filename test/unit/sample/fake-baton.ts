import type { MessageAnswer, PublicMessage } from '../../../shared/api/message-operations.ts';
import { messageInput } from '../../../shared/conversation/message.ts';

type Control = MessageAnswer['control'];
const at = '2026-11-18T09:00:00.000Z';

/**
 * As much of Baton's public API as a chat meets, in memory, for one conversation: who writes "person" is handed over,
 * and so is whoever got two answers that were none.
 */
export class FakeBaton {
  control: Control = 'assistant';
  seq = 0;
  failed = 0;
  /** Set to have calls fail with this status. */
  failWith: number | undefined;
  /** Runs before a message is taken, as if somebody else were quicker. */
  before: ((body: Record<string, unknown>) => void) | undefined;
  /** What reading the conversation waits for. */
  beforeList: Promise<void> | undefined;
  position = 1;
  readonly listed: PublicMessage[] = [];
  readonly calls: string[] = [];
  private readonly answers = new Map<string, object>();

  readonly fetch: typeof fetch = async (input, init) => {
    const { pathname, searchParams } = new URL(String(input));
    this.calls.push(`${init?.method} ${pathname}`);
    if (new Headers(init?.headers).get('authorization') !== 'Bearer key') return json(401, { detail: 'no such key' });
    if (this.failWith) return json(this.failWith, { title: 'No', detail: 'not now', code: 'out' });
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const route = `${init?.method} ${pathname.split('/').at(-1)}`;
    if (route === 'POST messages') return json(200, this.post(body));
    if (route === 'POST handoff') return json(200, this.ask(body.messageId));
    if (route === 'DELETE handoff') return this.cancel();
    if (this.seq === 0) return json(404, { detail: 'no such conversation' });
    if (route === 'GET handoff') return json(200, this.standing());
    await this.beforeList;
    const after = Number(searchParams.get('after'));
    // Two to a page, so that whoever reads one page only is found out.
    const page = this.listed.filter(({ seq }) => seq > after);
    const seqs = [...new Set(page.map(({ seq }) => seq))].slice(0, 2);
    return json(200, { messages: page.filter(({ seq }) => seqs.includes(seq)), control: this.control, epoch: 0 });
  };

  /** A person writes, or Baton writes a line of its own. */
  write(role: 'agent' | 'system', text: string): PublicMessage {
    this.seq += 1;
    const message = {
      seq: this.seq,
      messageId: `${role}:${this.seq}`,
      role,
      text,
      at,
      ...(role === 'agent' && { author: 'Leyla' }),
    };
    this.listed.push(message);
    return message;
  }

  private post(body: Record<string, unknown>) {
    const message = messageInput.parse(body);
    const known = this.answers.get(message.messageId);
    if (known) return known;
    this.before?.(body);
    this.seq += 1;
    const { messageId, role, text } = message;
    if (role === 'assistant') this.failed = message.answered === false ? this.failed + 1 : 0;
    const escalates =
      this.control === 'assistant' && ((role === 'customer' && /\bperson\b/.test(text)) || this.failed >= 2);
    const withheld = role === 'assistant' && (escalates || this.control !== 'assistant');
    if (!withheld) this.listed.push({ seq: this.seq, messageId, role, text, at });
    return this.answer(messageId, escalates);
  }

  private ask(messageId: string) {
    const known = this.answers.get(messageId);
    if (known) return known;
    this.seq += 1;
    return this.answer(messageId, this.control === 'assistant');
  }

  private cancel(): Response {
    if (this.control === 'agent')
      return json(409, { detail: 'A person has already taken this customer.', code: 'not-waiting' });
    this.control = 'assistant';
    this.seq += 1;
    return json(200, this.standing());
  }

  private answer(messageId: string, escalates: boolean): object {
    if (escalates) this.control = 'waiting';
    const say = 'A person will take over from here.';
    if (escalates) this.listed.push({ seq: this.seq, messageId: `${messageId}:say`, role: 'system', text: say, at });
    const answer = {
      conversationId: 'c',
      messageId,
      seq: this.seq,
      decision: this.control === 'assistant' ? 'continue' : 'escalate',
      control: this.control,
      epoch: 0,
      ...(escalates && { say: { text: say, locale: 'en', messageKey: 'handoff-started' } }),
      ...(this.control !== 'assistant' && {
        handoff: { id: 'h', state: 'queued', queue: 'general', channel: 'chat', ...(escalates && { position: 1 }) },
      }),
    };
    this.answers.set(messageId, answer);
    return answer;
  }

  private standing() {
    const state = { assistant: 'abandoned', waiting: 'queued', agent: 'accepted' }[this.control];
    const place = this.control === 'waiting' ? { position: this.position } : { agentName: 'Leyla' };
    return {
      control: this.control,
      epoch: 0,
      handoff: { id: 'h', state, queue: 'general', channel: 'chat', ...place },
    };
  }
}

const json = (status: number, body: object): Response => Response.json(body, { status });
