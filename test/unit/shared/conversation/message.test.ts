import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageInput } from '../../../../shared/conversation/message.ts';
import { callerId } from '../../../../shared/ids.ts';
import { anyText } from '../samples.ts';

const plain = { messageId: 'm-17', role: 'customer', text: 'Where is my parcel?' };

const full = {
  ...plain,
  channel: 'email',
  at: '2026-11-02T10:00:00+01:00',
  language: 'pt-BR',
  confidence: 0.4,
  intent: 'track parcel',
  topics: ['shipping'],
  sources: [],
  answered: false,
  customer: {
    id: 'k-1',
    name: 'Inês',
    email: 'ines@example.com',
    phone: '+4930123456',
    tier: 'gold',
    attributes: { seats: 3 },
  },
  attributes: { plan: 'pro', trial: false, seats: 3 },
  tags: ['vip'],
};

const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `item-${index}`);
const manyAttributes = (count: number) => Object.fromEntries(many(count).map((name) => [name, 1]));

/** Attributes whose names and values hold so many characters together. */
function longAttributes(characters: number): Record<string, string> {
  const full = Object.fromEntries(many(16).map((name) => [name, 'x'.repeat(990)]));
  const held = Object.entries(full).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  return { ...full, rest: 'x'.repeat(characters - held - 'rest'.length) };
}

describe('a posted message', () => {
  it('may hold no more than an id, a role and a text', () => {
    expect(messageInput.parse(plain)).toEqual(plain);
  });

  it('comes through unchanged with everything in it', () => {
    expect(messageInput.parse(full)).toEqual(full);
  });

  it('parses to the same twice', () => {
    expect(messageInput.parse(messageInput.parse(full))).toEqual(messageInput.parse(full));
  });

  it.each([
    ['16,000 characters', { text: 'x'.repeat(16_000) }],
    ['a family emoji', { text: '👩‍👩‍👧‍👦' }],
    ['Arabic', { text: 'أريد التحدث إلى شخص' }],
    ['a confidence of 0', { confidence: 0 }],
    ['a confidence of 1', { confidence: 1 }],
    ['an id of 128 characters', { messageId: 'x'.repeat(128) }],
    ['an id with every allowed sign', { messageId: 'aZ09._:@+=~-' }],
    ['the shortest telephone number', { customer: { id: 'k', phone: '+123456' } }],
    ['the longest telephone number', { customer: { id: 'k', phone: '+123456789012345' } }],
    ['20 topics', { topics: many(20) }],
    ['50 attributes', { attributes: manyAttributes(50) }],
    ['attributes of 16,000 characters in all', { attributes: longAttributes(16_000) }],
    ['an attribute of the largest safe integer', { attributes: { plan: Number.MAX_SAFE_INTEGER, low: -0 } }],
    ['an attribute named like a method', { attributes: { constructor: 'x', toString: 1 } }],
    ['a language with a script', { language: 'zh-Hant-TW' }],
    ['a time in UTC', { at: '2026-11-02T10:00:00.123Z' }],
  ])('may hold %s', (_what, change) => {
    expect(messageInput.safeParse({ ...plain, ...change }).error?.issues ?? []).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an empty text', { text: '' }, 'text'],
    ['a text of white space', { text: ' \n\t\u00a0 ' }, 'text'],
    ['16,001 characters', { text: 'x'.repeat(16_001) }, 'text'],
    ['a NUL', { text: 'a\u0000b' }, 'text'],
    ['half of a surrogate pair', { text: 'a\ud83db' }, 'text'],
    ['the other half', { text: '\udc4d' }, 'text'],
    ['a text that is a number', { text: 7 }, 'text'],
    ['a text that is a list', { text: ['hi'] }, 'text'],
    ['no text', { text: undefined }, 'text'],
    ['no id', { messageId: undefined }, 'messageId'],
    ['an empty id', { messageId: '' }, 'messageId'],
    ['an id with #', { messageId: 'a#b' }, 'messageId'],
    ['an id with /', { messageId: 'a/b' }, 'messageId'],
    ['an id with a space', { messageId: 'a b' }, 'messageId'],
    ['an id with a line feed at its end', { messageId: 'a\n' }, 'messageId'],
    ['an id with a control character', { messageId: 'a\u0007' }, 'messageId'],
    ['an id with an umlaut', { messageId: 'ä' }, 'messageId'],
    ['an id of 129 characters', { messageId: 'x'.repeat(129) }, 'messageId'],
    ['the role of an agent', { role: 'agent' }, 'role'],
    ['the role of the system', { role: 'system' }, 'role'],
    ['a role of no one', { role: 'CUSTOMER' }, 'role'],
    ['a confidence below 0', { confidence: -0.01 }, 'confidence'],
    ['a confidence above 1', { confidence: 1.01 }, 'confidence'],
    ['a confidence in per cent', { confidence: 70 }, 'confidence'],
    ['a confidence of NaN', { confidence: Number.NaN }, 'confidence'],
    ['an infinite confidence', { confidence: Number.POSITIVE_INFINITY }, 'confidence'],
    ['a confidence in words', { confidence: '0.5' }, 'confidence'],
    ['a confidence of null', { confidence: null }, 'confidence'],
    ['another channel', { channel: 'fax' }, 'channel'],
    ['a time without a zone', { at: '2026-11-02T10:00:00' }, 'at'],
    ['a day that does not exist', { at: '2026-02-30T10:00:00Z' }, 'at'],
    ['a language in words', { language: 'English' }, 'language'],
    ['a language with an underscore', { language: 'en_US' }, 'language'],
    ['a language of 1,000 letters', { language: `en${'-abcdefgh'.repeat(110)}` }, 'language'],
    ['an empty language', { language: '' }, 'language'],
    ['an empty intent', { intent: '' }, 'intent'],
    ['an intent of 121 characters', { intent: 'x'.repeat(121) }, 'intent'],
    ['an intent with half of a surrogate pair', { intent: '\ud83d' }, 'intent'],
    ['21 topics', { topics: many(21) }, 'topics'],
    ['a topic in capitals', { topics: ['ok', 'Billing'] }, 'topics.1'],
    ['21 tags', { tags: many(21) }, 'tags'],
    ['a tag with a space', { tags: ['v i p'] }, 'tags.0'],
    ['21 sources', { sources: many(21) }, 'sources'],
    ['an empty source', { sources: ['a', ''] }, 'sources.1'],
    ['answered as a word', { answered: 'no' }, 'answered'],
    ['a customer without an id', { customer: { name: 'Ines' } }, 'customer.id'],
    ['a customer id with #', { customer: { id: 'a#b' } }, 'customer.id'],
    ['a telephone number without +', { customer: { id: 'k', phone: '030123456' } }, 'customer.phone'],
    ['a telephone number with a space', { customer: { id: 'k', phone: '+49 30123456' } }, 'customer.phone'],
    ['a telephone number that starts with 0', { customer: { id: 'k', phone: '+0123456' } }, 'customer.phone'],
    ['a telephone number of 16 digits', { customer: { id: 'k', phone: '+1234567890123456' } }, 'customer.phone'],
    ['an address without @', { customer: { id: 'k', email: 'ines' } }, 'customer.email'],
    [
      'an address with a line feed',
      { customer: { id: 'k', email: 'a@example.com\nBcc: b@example.com' } },
      'customer.email',
    ],
    ['an empty name', { customer: { id: 'k', name: '' } }, 'customer.name'],
    ['a tier in capitals', { customer: { id: 'k', tier: 'GOLD' } }, 'customer.tier'],
    ['51 attributes', { attributes: manyAttributes(51) }, 'attributes'],
    ['51 attributes of the customer', { customer: { id: 'k', attributes: manyAttributes(51) } }, 'customer.attributes'],
    ['an attribute with a digit first', { attributes: { '1a': 1 } }, 'attributes.1a'],
    ['an attribute with a long name', { attributes: { [`a${'b'.repeat(64)}`]: 1 } }, `attributes.a${'b'.repeat(64)}`],
    ['an attribute that nests', { attributes: { plan: { name: 'pro' } } }, 'attributes.plan'],
    ['an attribute of null', { attributes: { plan: null } }, 'attributes.plan'],
    ['an attribute of NaN', { attributes: { plan: Number.NaN } }, 'attributes.plan'],
    ['an attribute of 1,001 characters', { attributes: { plan: 'x'.repeat(1_001) } }, 'attributes.plan'],
    ['an attribute with half of a surrogate pair', { attributes: { plan: '\ud83d' } }, 'attributes.plan'],
    ['attributes in a list', { attributes: ['a'] }, 'attributes'],
    ['attributes of 16,001 characters in all', { attributes: longAttributes(16_001) }, 'attributes'],
    ['an attribute past the safe integers', { attributes: { plan: 2 ** 53 } }, 'attributes.plan'],
    ['an attribute closer to 0 than can be stored', { attributes: { plan: 1e-101 } }, 'attributes.plan'],
    ['a confidence closer to 0 than can be stored', { confidence: 1e-101 }, 'confidence'],
  ])('is refused with %s, by the path', (_what, change, path) => {
    const { success, error } = messageInput.safeParse({ ...plain, ...change });
    expect(success).toBe(false);
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(expect.arrayContaining([path]));
    expect(error?.issues.every(({ message }) => message.length > 5)).toBe(true);
  });

  it.each([
    ['at the top', { ...plain, txet: 'Hi' }, 'txet', ''],
    ['in the customer', { ...plain, customer: { id: 'k', mail: 'x' } }, 'mail', 'customer'],
  ])('is refused with an unknown field %s, by its name', (_where, input, name, path) => {
    const [issue] = messageInput.safeParse(input).error?.issues ?? [];
    expect(issue).toMatchObject({ code: 'unrecognized_keys', keys: [name] });
    expect(issue?.path.join('.')).toBe(path);
    expect(issue?.message).toContain(name);
  });

  it('cannot reach the prototype of anything', () => {
    const input = JSON.parse(
      '{"messageId":"m","role":"customer","text":"x","attributes":{"__proto__":{"admin":true}}}',
    );
    const parsed = messageInput.safeParse(input);
    expect((parsed.data?.attributes as Record<string, unknown> | undefined)?.admin).toBeUndefined();
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it('is parsed or refused, never a crash, whatever arrives', () => {
    const anyInput = fc.oneof(
      fc.jsonValue(),
      fc.record({ messageId: fc.jsonValue(), role: fc.jsonValue(), text: fc.jsonValue(), customer: fc.jsonValue() }),
      fc.record({
        messageId: fc.constant('m'),
        role: fc.constant('customer'),
        text: anyText(50),
        attributes: fc.jsonValue(),
      }),
    );
    fc.assert(
      fc.property(anyInput, (input) => {
        const { success, data } = messageInput.safeParse(input);
        if (success) expect(data.text.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an id of a caller', () => {
  it('never holds what separates our keys and paths', () => {
    fc.assert(
      fc.property(anyText(140), (id) => {
        if (callerId.safeParse(id).success) expect(id).toMatch(/^[^#/\s\p{C}]{1,128}$/u);
      }),
      { numRuns: 500 },
    );
  });
});
