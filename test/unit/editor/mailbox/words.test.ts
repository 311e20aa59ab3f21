import { describe, expect, it } from 'vitest';
import {
  callBackFacts,
  flowSentence,
  inboxPath,
  nextTurn,
  phoneProblem,
  tidyPhone,
} from '../../../../editor/src/features/mailbox/calls/call-words.ts';
import { toEntries } from '../../../../editor/src/features/mailbox/calls/to-entries.ts';
import { firstTry } from '../../../../editor/src/features/mailbox/first-try.ts';
import { mailDocument } from '../../../../editor/src/features/mailbox/mail/mail-document.ts';
import {
  addressText,
  handoffOf,
  receiverOf,
  sizeText,
  subjectOf,
} from '../../../../editor/src/features/mailbox/mail/mail-words.ts';
import { toMailboxSearch } from '../../../../editor/src/features/mailbox/search.ts';
import {
  eventWords,
  groupByQueue,
  reasonLine,
} from '../../../../editor/src/features/mailbox/undelivered/undelivered-words.ts';

const nameOf = (id: string): string => (id === 'general' ? 'Customer care' : id);

describe('a mail', () => {
  it('names whom it goes to, even where its headers do not', () => {
    expect(receiverOf({ to: [{ name: 'Team', address: 't@x.example' }], recipients: [] })).toBe('Team');
    expect(receiverOf({ to: [], recipients: ['a@x.example', 'b@x.example'] })).toBe('a@x.example and 1 more');
    expect(addressText({ name: ' ', address: 'a@x.example' })).toBe('a@x.example');
    expect(subjectOf({ subject: '  ' })).toBe('No subject');
  });

  it('leads to its handoff by a header, however that is written', () => {
    expect(handoffOf({ headers: [{ name: 'x-baton-handoff', value: ' h-1 ' }] })).toBe('h-1');
  });

  it('stands in a page that lets nothing run and fetches nothing', () => {
    const page = mailDocument('<p>Hello</p>');
    expect(page).toContain(`default-src 'none'`);
    expect(page).not.toMatch(/script-src|connect-src|https?:/);
    // The policy has to come before anything that somebody else wrote.
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<p>Hello</p>'));
  });

  it.each([
    [812, '812 B'],
    [3_400, '3.4 kB'],
    [1_250_000, '1.3 MB'],
  ])('says how large %d bytes are', (bytes, words) => expect(sizeText(bytes)).toBe(words));
});

describe('a call-back', () => {
  it('puts its attributes in words and leaves out those that are not there', () => {
    const attributes = {
      reasonText: 'Asked for a person',
      language: 'de',
      queue: 'general',
      whisper: 'Ana, gold customer.',
    };
    expect(callBackFacts({ attributes }, nameOf)).toEqual({
      whisper: 'Ana, gold customer.',
      facts: [
        { label: 'Why', value: 'Asked for a person' },
        { label: 'Language', value: 'German' },
        { label: 'Queue', value: 'Customer care' },
      ],
    });
    expect(callBackFacts({ attributes: { language: '?' } }).facts).toEqual([{ label: 'Language', value: '?' }]);
  });

  it('leads into the inbox of this very Baton, and nowhere else', () => {
    const to = (value: string) => inboxPath({ references: { handoff: { type: 'URL', value } } });
    expect(to('http://localhost:4600/inbox/h-0f')).toBe('/inbox/h-0f');
    expect(to('https://elsewhere.example/')).toBeUndefined();
    expect(inboxPath({ references: {} })).toBeUndefined();
  });
});

describe('a simulated caller', () => {
  const answer = {
    ok: 'true',
    decision: 'escalate',
    control: 'waiting',
    queue: 'general',
    reasonText: 'Asked for a person',
  };

  it('has turns that are never used twice', () => {
    expect(nextTurn({ turns: [] })).toBe(1);
    expect(nextTurn({ turns: [2, 1].map((turn) => ({ turn, text: '', atMs: 0, answer: {} })) })).toBe(3);
  });

  it('may write the number as people do', () => {
    expect(tidyPhone('0049 (30) 231-25042')).toBe('+493023125042');
    expect(phoneProblem('+49 30 23125042')).toBeUndefined();
    expect(phoneProblem('')).toBeUndefined();
    expect(phoneProblem('030 23125042')).toContain('country code');
  });

  it('is told what the flow does, in a sentence', () => {
    expect(flowSentence(answer, nameOf)).toBe(
      'The flow passes the caller on to the queue Customer care: asked for a person.',
    );
    expect(flowSentence({ ok: 'true', decision: 'continue', control: 'assistant' })).toContain('goes on');
    expect(flowSentence({ ok: 'false', decision: 'escalate' })).toContain('could not decide in time');
    expect(flowSentence({ ok: 'true', decision: 'continue', control: 'waiting' })).toContain('stays silent');
  });

  it('sees the moment of the handoff once, though each later answer repeats it', () => {
    const turns = [
      { turn: 1, text: 'A person, please', atMs: 1, answer: { ...answer, say: 'One moment.' } },
      { turn: 2, text: 'Hello?', atMs: 2, answer },
    ];
    expect(toEntries({ turns }, nameOf).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'message 1',
      'handoff 1-handoff',
      'message 1-say',
      'message 2',
      'system 2-on',
    ]);
  });
});

describe('what was not delivered', () => {
  const letter = (id: string, queue: string, failedAtMs: number) => ({
    id,
    queue,
    failedAtMs,
    eventType: 'handoff.timed-out',
    event: {},
    receives: 8,
    sentAtMs: 0,
  });

  it('is grouped by queue, the latest failure first', () => {
    const groups = groupByQueue([
      letter('a', 'notify-chat', 1),
      letter('b', 'notify-email', 3),
      letter('c', 'notify-chat', 2),
    ]);
    expect(groups.map(({ queue, letters }) => [queue, letters.map(({ id }) => id)])).toEqual([
      ['notify-email', ['b']],
      ['notify-chat', ['c', 'a']],
    ]);
  });

  it('is put in words', () => {
    expect(eventWords('handoff.timed-out')).toBe('Handoff timed out');
    expect(reasonLine({ lastError: 'It was away\n    at somewhere' })).toBe('It was away');
    expect(reasonLine({})).toBe('No reason was given');
  });
});

describe('the page', () => {
  it('takes from its address what makes sense', () => {
    expect(toMailboxSearch({ tab: 'calls', id: 'c-1' })).toEqual({ tab: 'calls', id: 'c-1' });
    expect(toMailboxSearch({ tab: 'elsewhere', id: 7 })).toEqual({});
  });

  it('shows a command that is JSON where it should be', () => {
    const command = firstTry('voice', 'http://localhost:4600');
    const body: unknown = JSON.parse(/-d '([^']+)'/.exec(command)?.[1] ?? '');
    expect(body).toMatchObject({ role: 'customer', channel: 'voice', customer: { phone: '+493023125042' } });
    expect(command).toContain('http://localhost:4600/v1/conversations/voice-');
  });
});
