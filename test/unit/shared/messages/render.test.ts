import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HandoffMessage,
  type MessageArguments,
  messageArguments,
  messageKeys,
} from '../../../../shared/messages/handoff-message.ts';
import { renderMessage, renderText, whyNotRender } from '../../../../shared/messages/render.ts';
import { anyText } from '../samples.ts';

const request = { key: 'handoff-started', reason: 'policy', channel: 'chat', locale: 'de' } as const;
const wording = (locale: string, text: string, change: Partial<HandoffMessage> = {}): HandoffMessage => ({
  key: 'handoff-started',
  locale,
  text,
  ...change,
});

describe('a wording', () => {
  it.each([
    [0, 'Nobody is before you.'],
    [1, 'One customer is before you.'],
    [1_234, '1,234 customers are before you.'],
  ])('knows plurals: %d', (position, text) => {
    const wording =
      '{position, plural, =0 {Nobody is} one {One customer is} other {{position, number} customers are}} before you.';
    expect(renderText(wording, 'en', { position })).toBe(text);
  });

  it.each([
    [1, '1 minuta'],
    [3, '3 minuty'],
    [5, '5 minut'],
    [22, '22 minuty'],
  ])('knows the plurals of Polish: %d', (maxMinutes, text) => {
    expect(
      renderText('{maxMinutes, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}}', 'pl', {
        maxMinutes,
      }),
    ).toBe(text);
  });

  it('writes numbers as its locale does', () => {
    expect(renderText('{position, number}', 'de', { position: 1_234 })).toBe('1.234');
  });

  it('chooses by a text', () => {
    const greeting = '{customerName, select, other {Hello {customerName},}} a person is coming.';
    expect(renderText(greeting, 'en', { customerName: 'Ines' })).toBe('Hello Ines, a person is coming.');
  });

  it('stands on its fallbacks where a value is absent or not known', () => {
    const text = 'Hi {customerName}! {position, plural, =0 {Soon.} other {#.}} {minMinutes, number}';
    for (const values of [{}, { customerName: undefined, position: undefined, minMinutes: undefined }])
      expect(renderText(text, 'en', values)).toBe('Hi ! Soon. 0');
  });

  it.each([
    '<script>alert(1)</script>',
    '<b>Ines</b>',
    '{agentName}',
    '{agentName, select, other {x}}',
    "'{'",
    '#',
    '&amp;',
    '{',
    '}}',
    '%s $1 $&',
  ])('takes the value %s as plain text, also inside a plural', (customerName) => {
    expect(renderText('Hi {customerName}!', 'en', { customerName, agentName: 'Anna' })).toBe(`Hi ${customerName}!`);
    expect(renderText('{position, plural, other {Hi {customerName}, #!}}', 'en', { customerName, position: 2 })).toBe(
      `Hi ${customerName}, 2!`,
    );
  });

  it('keeps its own markup as text', () => {
    expect(renderText('<b>Hi</b> <a href="x">{agentName}</a>', 'en', { agentName: 'Anna' })).toBe(
      '<b>Hi</b> <a href="x">Anna</a>',
    );
  });

  it.each([
    ['an argument that is not closed', '{customerName'],
    ['an unknown argument', 'Hi {name}'],
    ['a plural without “other”', '{position, plural, one {x}}'],
    ['nothing but space', '  {customerName} '],
    ['an argument of the prototype', '{constructor}'],
  ])('with %s is not rendered', (_what, text) => {
    expect(renderText(text, 'en', {})).toBeUndefined();
  });

  it('in a locale that is none is not rendered', () => {
    expect(renderText('Hi', 'no locale', {})).toBeUndefined();
  });

  it('never grows past 4,000 characters, nor ends in half a character', () => {
    const rendered = renderText(`x${'{customerName}'.repeat(140)}`, 'en', { customerName: '👍'.repeat(60) });
    expect(rendered?.length).toBe(4_000);
    expect(rendered?.isWellFormed()).toBe(true);
  });
});

describe('why a wording cannot be saved', () => {
  it.each([
    ['Hi {customerName}', undefined],
    ['{position, plural, =0 {Soon} one {# before you} other {# before you}}', undefined],
    ['{maxMinutes, number}', undefined],
    ["It''s {agentName}", undefined],
    ['Hi {name}', 'name'],
    ['{position, plural, =0 {Soon} other {{name}}}', 'name'],
    ['{customerName, select, x {y} other {{toString}}}', 'toString'],
    ['{customerName, number}', 'customerName'],
    ['{agentName, plural, other {#}}', 'agentName'],
    ['{position, date}', 'position'],
    ['{position, time, short}', 'position'],
    ['{customerName', 'BRACE'],
    ['{customerName}', 'empty'],
    ['   ', 'empty'],
  ])('%s: %s', (text, mention) => {
    if (mention === undefined) expect(whyNotRender(text, 'en')).toBeUndefined();
    else expect(whyNotRender(text, 'en')).toContain(mention);
  });

  it('none: then it renders whatever the values', () => {
    const piece = fc.constantFrom(
      'Hi ',
      '{customerName}',
      '{queueName, select, billing {our billing team} other {{queueName}}}',
      '{position, plural, =0 {soon} one {next} other {# before you, {agentName}}}',
      '{maxMinutes, number}',
      '{name}',
      '{position, plural, =0 {x} other {{oops}}}',
      '{agentName, number}',
      '{',
      "'",
      '<b>',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), anyValues, (pieces, values) => {
        const text = `Dear ${pieces.join('')}`;
        const rendered = renderText(text, 'en', values);
        if (whyNotRender(text, 'en') === undefined) expect(rendered).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 300 },
    );
  });
});

const anyValues: fc.Arbitrary<MessageArguments> = fc.record(
  {
    customerName: fc.constantFrom('Ines', '', '{x}', '<i>'),
    queueName: fc.constantFrom('billing', 'General', undefined),
    agentName: fc.constantFrom('Anna', undefined),
    position: fc.constantFrom(0, 1, 2, 5, undefined),
    minMinutes: fc.nat(60),
    maxMinutes: fc.constantFrom(0, 1, 90, undefined),
  },
  { requiredKeys: [] },
);

describe('the message to a customer', () => {
  const english = wording('en', 'A person is coming.');

  it('is the best wording that fits', () => {
    const german = wording('de', 'Es kommt jemand, {customerName}.');
    expect(renderMessage([english, german], request, { customerName: 'Ines' }, 'en')).toEqual({
      text: 'Es kommt jemand, Ines.',
      locale: 'de',
      messageKey: 'handoff-started',
    });
  });

  it.each(['{customerName', 'Hallo {name}', '{customerName}', '{position, plural, =0 {{oops}} other {x}}'])(
    'passes over the broken wording %s',
    (text) => {
      expect(renderMessage([wording('de', text), english], request, {}, 'en')).toMatchObject({
        text: 'A person is coming.',
        locale: 'en',
      });
    },
  );

  it.each(messageKeys)('has words of last resort for “%s”', (key) => {
    const rendered = renderMessage([wording('en', '{broken', { key })], { ...request, key }, {}, 'en');
    expect(rendered).toMatchObject({ locale: 'en', messageKey: key });
    expect(rendered.text.length).toBeGreaterThan(10);
  });

  it.each(['returned-to-assistant', 'nobody-free', 'handoff-resolved'] as const)(
    'does not promise a person at “%s”, even as a last resort',
    (key) => {
      expect(renderMessage([], { ...request, key }, {}, 'en').text).not.toMatch(/person/);
    },
  );

  it('is always some well-formed text, whatever is stored and whatever the values', () => {
    const anyWords = fc.oneof(anyText(50), fc.constantFrom('Hi {customerName}', '{position, plural, other {#', '{a}'));
    const anyStored = fc.array(
      fc.record({
        key: fc.constant('handoff-started' as const),
        locale: fc.constantFrom('de', 'en', 'xx', '?'),
        text: anyWords,
      }),
      { maxLength: 4 },
    );
    const values = fc.dictionary(
      fc.constantFrom(...Object.keys(messageArguments)),
      fc.jsonValue(),
    ) as fc.Arbitrary<MessageArguments>;
    fc.assert(
      fc.property(anyStored, values, (stored, known) => {
        const { text } = renderMessage(stored, request, known, 'en');
        expect(text.trim()).not.toBe('');
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
