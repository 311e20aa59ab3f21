import type { ReasonCode } from '../handoff/reason.ts';
import type { ChannelKind } from '../settings/channel.ts';
import type { HandoffMessage, MessageKey } from './handoff-message.ts';

export interface MessageRequest {
  readonly key: MessageKey;
  readonly reason: ReasonCode;
  readonly channel: ChannelKind;
  /** What the customer speaks; the default locale where it is not known. */
  readonly locale?: string;
}

/**
 * The wordings that fit, best first. A closer locale beats a closer reason, and a closer reason beats a closer channel:
 * customers must understand the language before anything else.
 */
export function resolveMessages(
  messages: readonly HandoffMessage[],
  { key, reason, channel, locale }: MessageRequest,
  defaultLocale: string,
): readonly HandoffMessage[] {
  const locales = localeChain(locale, defaultLocale).map(lower);
  return messages
    .filter((message) => message.key === key && locales.includes(lower(message.locale)))
    .filter((message) => message.reason === undefined || message.reason === reason)
    .filter((message) => message.channel === undefined || message.channel === channel)
    .map((message) => ({ message, rank: rankOf(message, locales) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ message }) => message);
}

const rankOf = ({ locale, reason, channel }: HandoffMessage, locales: readonly string[]): number =>
  locales.indexOf(lower(locale)) * 4 + (reason === undefined ? 2 : 0) + (channel === undefined ? 1 : 0);

/** Channels write `pt-br` as well as `pt-BR`. */
const lower = (tag: string): string => tag.toLowerCase();

/** `pt-BR`, `pt`, then the default: each locale once. */
export function localeChain(locale: string | undefined, defaultLocale: string): readonly string[] {
  const chain: string[] = [];
  for (let tag = locale; tag; tag = tag.includes('-') ? tag.slice(0, tag.lastIndexOf('-')) : undefined) chain.push(tag);
  return [...new Set([...chain, defaultLocale])];
}

/** Every locale that has a wording, each once. */
export const localesOf = (messages: readonly Pick<HandoffMessage, 'locale'>[]): readonly string[] => [
  ...new Set(messages.map(({ locale }) => locale)),
];
