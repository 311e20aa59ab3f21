import { describe, expect, it } from 'vitest';
import { sampleMessages } from '../../../functions/local/sample/messages/index.ts';
import type { ReasonCode } from '../../../shared/handoff/reason.ts';
import { handoffMessage, type MessageArguments, messageKeys } from '../../../shared/messages/handoff-message.ts';
import { renderMessage, renderText, whyNotRender } from '../../../shared/messages/render.ts';
import type { ChannelKind } from '../../../shared/settings/channel.ts';

const locales = ['en', 'de'] as const;
const labelled = sampleMessages.map((message) => ({
  ...message,
  label: [message.key, message.locale, message.reason, message.channel].filter(Boolean).join(' '),
}));

const read = (
  key: (typeof messageKeys)[number],
  values: MessageArguments,
  {
    reason = 'policy',
    channel = 'chat',
    locale = 'en',
  }: { reason?: ReasonCode; channel?: ChannelKind; locale?: string } = {},
): string => renderMessage(sampleMessages, { key, reason, channel, locale }, values, 'en').text;

const line = { position: 3, minMinutes: 2, maxMinutes: 8 };

describe('the sample wordings', () => {
  it.each(labelled)('fit the schema and render: $label', ({ label: _label, ...message }) => {
    expect(handoffMessage.parse(message)).toEqual(message);
    expect(whyNotRender(message.text, message.locale)).toBeUndefined();
  });

  it('say each thing once', () => {
    const labels = labelled.map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it.each(locales)('cover every moment in %s, on any channel and for any reason', (locale) => {
    const general = sampleMessages.filter((each) => each.locale === locale && !each.reason && !each.channel);
    expect(general.map(({ key }) => key).sort()).toEqual([...messageKeys].sort());
  });

  it('are the same set in both languages', () => {
    const shapes = (locale: string) =>
      labelled.filter((each) => each.locale === locale).map(({ label }) => label.replace(` ${locale}`, ''));
    expect(shapes('de')).toEqual(shapes('en'));
  });

  it.each(labelled)('are plain and calm: $label', ({ text, locale }) => {
    const said = renderText(text, locale, { agentName: 'Jonas', queueName: 'Billing', ...line });
    expect(said).not.toMatch(/[!]| {2}|\s$|^\s|[{}#]|\bagent\b|human agent|undefined/);
  });
});

describe('what a wording promises', () => {
  it.each(labelled)('names no number when none is known: $label', ({ text, locale, reason }) => {
    const said = renderText(text, locale, { agentName: 'Jonas', queueName: 'Billing' }) ?? '';
    // The numbers to call in danger are always so.
    const numbers = reason === 'safety' ? said.replace('112', '').replace('116 123', '') : said;
    expect(numbers).not.toMatch(/\d/);
    expect(said).not.toMatch(/next in line|Nächstes|minute|Minute/);
  });

  it.each(labelled.filter(({ key }) => key !== 'agent-joined'))(
    'names no person who may not be there: $label',
    ({ text }) => {
      expect(text).not.toContain('agentName');
    },
  );

  it.each(labelled.filter(({ key }) => key !== 'moved-to-queue'))(
    'names no team that may not be known: $label',
    ({ text }) => {
      expect(text).not.toContain('queueName');
    },
  );

  it.each(
    labelled.filter(({ key, channel }) => channel === 'email' || key.endsWith('closed') || key.endsWith('no-estimate')),
  )('names no wait where none can hold: $label', ({ text }) => {
    expect(text).not.toMatch(/Minutes|position/);
  });

  it('names the wait as a range, and a short one in the singular', () => {
    expect(read('handoff-started', line)).toMatch(/You are number 3 in line\. It usually takes 2 to 8 minutes\.$/);
    expect(read('handoff-started', { position: 1, maxMinutes: 1 })).toMatch(
      /next in line\. It usually takes about a minute\.$/,
    );
    expect(read('handoff-started', { position: 1, maxMinutes: 6 })).toMatch(/It usually takes up to 6 minutes\.$/);
  });

  it('does the same in German', () => {
    const german = { locale: 'de-AT' };
    expect(read('handoff-started', line, german)).toMatch(
      /Sie sind auf Platz 3 der Warteschlange\. Meist dauert es 2 bis 8 Minuten\.$/,
    );
    expect(read('handoff-started', { position: 1, maxMinutes: 1 }, german)).toMatch(
      /Meist dauert es etwa eine Minute\.$/,
    );
  });

  it('says that nobody is there when nobody is', () => {
    expect(read('handoff-started-closed', {})).toContain('Nobody from that team is here right now');
  });
});

describe('variants of a wording', () => {
  it.each<ReasonCode>([
    'asked-for-person',
    'low-confidence',
    'failed-attempts',
    'repeated-request',
    'sensitive-topic',
    'valued-customer',
    'safety',
  ])('open a handoff in their own words for %s', (reason) => {
    for (const locale of locales)
      expect(read('handoff-started', line, { reason, locale })).not.toBe(read('handoff-started', line, { locale }));
  });

  it('name the emergency number on every channel when someone may be in danger', () => {
    for (const channel of ['chat', 'email', 'voice'] as const)
      for (const locale of locales)
        expect(read('handoff-started', line, { reason: 'safety', channel, locale })).toContain('112');
  });

  it('speak of an answer by mail where the customer wrote a mail', () => {
    expect(read('handoff-started', line, { reason: 'asked-for-person', channel: 'email' })).toContain('by email');
    expect(read('handoff-started', line, { reason: 'safety', channel: 'email', locale: 'de' })).toContain('per E-Mail');
  });

  it('fall back to English for a language that is not there', () => {
    expect(read('agent-joined', { agentName: 'Leyla' }, { locale: 'pt-BR' })).toMatch(/^Leyla is with you now/);
  });
});
