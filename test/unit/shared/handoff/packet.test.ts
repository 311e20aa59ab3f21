import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packet } from '../../../../shared/handoff/packet.ts';
import { packetMail } from '../../../../shared/handoff/packet-mail.ts';
import { placeInLine } from '../../../../shared/handoff/place-in-line.ts';
import { priority, reasonCode, reasonTexts } from '../../../../shared/handoff/reason.ts';
import { whisperOf } from '../../../../shared/handoff/whisper.ts';
import { packed, requested, startMs } from '../samples.ts';

const link = 'https://baton.example/inbox/h-1?a=1&b=2';
const evil = '<img src=x onerror="alert(1)"> & \'";';

const evilPacket = packed({
  handoff: requested({
    promised: { text: evil },
    notes: [{ id: 'n-1', agentId: 'anna', agentName: evil, text: evil, atMs: startMs }],
  }),
  why: { code: 'policy', text: evil, ruleId: evil, because: [evil] },
  customer: { id: 'k', name: evil, email: 'ines@example.com', tier: 'gold' },
  intent: evil,
  topics: ['billing'],
  tags: ['vip'],
  attributes: { plan: evil },
  tried: [{ seq: 2, text: evil, confidence: 0.42, withheld: false }],
  earlierContacts: [
    { handoffId: 'h', conversationId: 'c', atMs: startMs, reason: 'policy', state: 'resolved', summary: evil },
  ],
  transcript: [
    { seq: 1, messageId: 'm-1', role: 'customer', text: `${evil}\nsecond line`, atMs: startMs },
    { seq: 2, messageId: 'm-2', role: 'assistant', text: 'Draft', atMs: startMs, withheld: true },
    { seq: 3, messageId: 'm-3', role: 'agent', text: 'Hi', atMs: startMs, author: evil },
  ],
});

describe('the packet', () => {
  it('survives being stored', () => {
    expect(packet.parse(JSON.parse(JSON.stringify(evilPacket)))).toEqual(evilPacket);
  });

  it('has a sentence for staff for every reason', () => {
    for (const code of reasonCode.options) expect(reasonTexts[code]).toMatch(/^\p{Lu}.{5,}[^.]$/u);
  });
});

describe('the mail to the team', () => {
  const mail = packetMail(evilPacket, 'Billing', link);

  it('cannot be turned into markup by what anybody wrote', () => {
    expect(mail.html).not.toContain('<img');
    expect(mail.html).not.toMatch(/"alert|onerror="/);
    expect(mail.html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;&quot;;');
    const tags = new Set([...mail.html.matchAll(/<\/?([a-z][a-z0-9]*)/g)].map(([, tag]) => tag));
    const ours = 'html head meta title body h1 h2 p a ul li table tr td br em'.split(' ');
    expect([...tags].filter((tag) => !ours.includes(tag ?? ''))).toEqual([]);
  });

  it('says the same as text and as HTML', () => {
    for (const part of [
      'Draft',
      '(not shown to the customer)',
      '42 % sure',
      'second line',
      'gold customer',
      'vip',
      '09:00',
    ])
      for (const body of [mail.text, mail.html]) expect(body).toContain(part);
  });

  it('leads to the inbox', () => {
    expect(mail.text).toContain(link);
    expect(mail.html).toContain('href="https://baton.example/inbox/h-1?a=1&amp;b=2"');
  });

  it('has a subject of one line, whatever the name', () => {
    const named = packed({ customer: { id: 'k', name: 'Ines\r\nBcc: all@example.com' } });
    expect(packetMail(named, 'Billing\n', link).subject).toBe(
      '[Billing ] Ines Bcc: all@example.com: The customer asked for a person',
    );
  });

  it('leaves out what is not known', () => {
    const { text } = packetMail(packed(), 'General', link);
    expect(text).not.toMatch(/undefined|null|Known|Notes|Promised|Earlier|Tried/);
    expect(text).toContain('[General] A customer: The customer asked for a person');
  });
});

describe('the whisper to an agent', () => {
  it('says who, why and the last words', () => {
    const named = packed({ customer: { id: 'k', name: 'Ines', tier: 'gold' } });
    expect(whisperOf(named)).toBe(
      'Ines, gold customer. The customer asked for a person. They said: Can I talk to a person?',
    );
    expect(whisperOf(packed())).toMatch(/^A customer\. /);
  });

  it('holds at most 60 words in one line, however much the customer wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('word', 'parcel\n', '\t', 'late  '), { maxLength: 200 }), (words) => {
        const whisper = whisperOf(packed({ handoff: requested({ preview: words.join(' ') }) }));
        expect(whisper.split(' ').filter((word) => word !== '…').length).toBeLessThanOrEqual(60);
        expect(whisper).not.toMatch(/[\n\t]/);
      }),
    );
  });
});

describe('the place in line', () => {
  const waiting = fc.record({
    priority: fc.constantFrom(...priority.options),
    requestedAtMs: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    id: fc.constantFrom('h-a', 'h-b'),
  });
  const urgency = ['urgent', 'high', 'normal', 'low'];

  it('goes by urgency, then by age, however the two are compared as text', () => {
    fc.assert(
      fc.property(waiting, waiting, (one, other) => {
        const urgent = urgency.indexOf(one.priority) - urgency.indexOf(other.priority);
        const before = urgent || one.requestedAtMs - other.requestedAtMs || (one.id < other.id ? -1 : 1);
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(placeInLine(one) < placeInLine(other)).toBe(before < 0);
      }),
    );
  });
});
