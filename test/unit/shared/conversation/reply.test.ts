import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DetailType } from '../../../../shared/conversation/detail.ts';
import { type Asked, readReply, takesChoice } from '../../../../shared/conversation/reply.ts';
import { anyText } from '../samples.ts';

const choices = [
  { id: 'call', label: 'Call me back' },
  { id: 'mail', label: 'By email' },
];
const offer: Asked = { key: 'w.offer', choices, tries: 0 };
const single: Asked = { key: 'w.offer', choices: [{ id: 'person', label: 'Yes, please' }], tries: 0 };
const asking = (expects: DetailType): Asked => ({ key: 'w.ask', expects, attribute: 'detail', tries: 1 });

describe('the answer to an offer', () => {
  it.each([
    ['Call me back', 'call'],
    ['call me back!', 'call'],
    ['  BY EMAIL ', 'mail'],
    ['2', 'mail'],
    ['I would like it by email, thanks', 'mail'],
    ['no thanks', 'declined'],
    ['Nein, danke.', 'declined'],
    ['不用了', 'declined'],
    ['yes', 'none'],
    ['3', 'none'],
    ['call me back by email', 'none'],
    ['What are your opening hours?', 'none'],
  ])('%j is %s', (text, value) => {
    expect(readReply(offer, { text }).answer).toEqual({ key: 'w.offer', value, tries: 1 });
  });

  it.each(['yes', 'Ja, gerne', 'OK!', 'sí', "d'accord", '好的', '1'])('%j takes the only choice', (text) => {
    expect(readReply(single, { text }).answer.value).toBe('person');
  });

  it.each(['yes, but not now', 'ok, wait', 'OK, aber später'])('%j takes it not', (text) => {
    expect(readReply(single, { text }).answer.value).toBe('none');
  });

  it('is the choice of just these words before one whose words are among them', () => {
    const alike = [
      { id: 'now', label: 'Call' },
      { id: 'later', label: 'Call later' },
      { id: 'two', label: '2' },
    ];
    const value = (text: string) => readReply({ ...offer, choices: alike }, { text }).answer.value;
    expect(value('Call later')).toBe('later');
    expect(value('call')).toBe('now');
    expect(value('2')).toBe('two');
  });

  it('is the button that was pressed, whatever the text says; a button that was not shown is none', () => {
    expect(readReply(offer, { text: 'no', choice: 'call' }).answer.value).toBe('call');
    expect(readReply(offer, { text: 'x', choice: 'declined' }).answer.value).toBe('declined');
    expect(readReply(offer, { text: 'Call me back', choice: 'nothing' }).answer.value).toBe('none');
  });
});

describe('a message that takes a choice', () => {
  it('names one or presses it; a refusal, and what answers something else, takes none', () => {
    expect(takesChoice(offer, { text: 'By email, please' })).toBe(true);
    expect(takesChoice(offer, { text: 'x', choice: 'call' })).toBe(true);
    for (const text of ['no thanks', 'I want to talk to a person', '3'])
      expect(takesChoice(offer, { text })).toBe(false);
  });

  it('is none where nothing can be chosen', () => {
    expect(takesChoice(undefined, { text: 'By email' })).toBe(false);
    expect(takesChoice(asking('text'), { text: 'By email' })).toBe(false);
  });
});

describe('the answer to a question for a detail', () => {
  it.each<[DetailType, string, string | number | undefined]>([
    ['text', '  A red lamp. ', 'A red lamp.'],
    ['number', 'It is 4711', 4711],
    ['number', '12,5 euros', 12.5],
    ['number', 'either 3 or 4', undefined],
    ['number', 'many', undefined],
    ['email', 'write to ada@example.com.', 'ada@example.com'],
    ['email', 'ada at example', undefined],
    ['phone', 'my number is +49 (30) 123-456', '+4930123456'],
    ['phone', '12', undefined],
    ['date', 'on 2026-11-05', '2026-11-05'],
    ['date', '5.11.2026', '2026-11-05'],
    ['date', '11/25/2026', '2026-11-25'],
    ['date', '31.02.2026', undefined],
    ['date', 'tomorrow', undefined],
  ])('as %s, %j gives %j', (type, text, value) => {
    const { answer, attributes } = readReply(asking(type), { text });
    expect(answer).toEqual({ key: 'w.ask', value: value === undefined ? 'none' : 'given', tries: 2 });
    expect(attributes).toEqual(value === undefined ? undefined : { detail: value });
  });

  it('is short enough to keep, whatever the customer writes', () => {
    fc.assert(
      fc.property(
        anyText(3_000),
        fc.constantFrom<DetailType>('text', 'number', 'email', 'phone', 'date'),
        (text, type) => {
          const value = readReply(asking(type), { text }).attributes?.detail;
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          else if (value !== undefined) expect(String(value).length).toBeLessThanOrEqual(200);
        },
      ),
    );
  });
});
