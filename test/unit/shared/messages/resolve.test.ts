import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReasonCode } from '../../../../shared/handoff/reason.ts';
import type { HandoffMessage } from '../../../../shared/messages/handoff-message.ts';
import { localeChain, resolveMessages } from '../../../../shared/messages/resolve.ts';
import type { ChannelKind } from '../../../../shared/settings/channel.ts';

const wording = (locale: string, reason?: ReasonCode, channel?: ChannelKind): HandoffMessage => ({
  key: 'agent-joined',
  locale,
  ...(reason && { reason }),
  ...(channel && { channel }),
  text: [locale, reason, channel].filter(Boolean).join(' '),
});

const request = { key: 'agent-joined', reason: 'frustrated', channel: 'voice', locale: 'pt-BR' } as const;

const bestFirst = [
  wording('pt-BR', 'frustrated', 'voice'),
  wording('pt-BR', 'frustrated'),
  wording('pt-BR', undefined, 'voice'),
  wording('pt-BR'),
  wording('pt', 'frustrated', 'voice'),
  wording('pt', 'frustrated'),
  wording('pt', undefined, 'voice'),
  wording('pt'),
  wording('en', 'frustrated', 'voice'),
  wording('en', 'frustrated'),
  wording('en', undefined, 'voice'),
  wording('en'),
];

const unfit = [
  wording('de', 'frustrated', 'voice'),
  wording('pt-PT', 'frustrated', 'voice'),
  wording('pt-BR', 'safety', 'voice'),
  wording('pt-BR', 'frustrated', 'email'),
  { ...wording('pt-BR', 'frustrated', 'voice'), key: 'still-waiting' as const },
];

describe('the wordings that fit', () => {
  it('come by locale, then reason, then channel, in whatever order they are stored', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...bestFirst, ...unfit]), (stored) => {
        const wanted = bestFirst.filter((message) => stored.includes(message));
        expect(resolveMessages(stored, request, 'en')).toEqual(wanted);
      }),
    );
  });

  it('are those of the default locale where the customer’s is not known', () => {
    const { locale: _unknown, ...anyLocale } = request;
    expect(resolveMessages(bestFirst, anyLocale, 'en').map(({ locale }) => locale)).toEqual(['en', 'en', 'en', 'en']);
  });

  it('are found however the channel writes the customer’s locale', () => {
    expect(resolveMessages(bestFirst, { ...request, locale: 'pt-br' }, 'en')).toEqual(bestFirst);
  });

  it('are none where nothing is stored', () => {
    expect(resolveMessages([], request, 'en')).toEqual([]);
  });
});

describe('the chain of locales', () => {
  it.each([
    ['pt-BR', 'en', ['pt-BR', 'pt', 'en']],
    ['zh-Hant-TW', 'en', ['zh-Hant-TW', 'zh-Hant', 'zh', 'en']],
    ['en-GB', 'en', ['en-GB', 'en']],
    ['en', 'en', ['en']],
    [undefined, 'de-AT', ['de-AT']],
    ['', 'de', ['de']],
  ])('%s, then %s: %j', (locale, fallback, chain) => {
    expect(localeChain(locale, fallback)).toEqual(chain);
  });
});
