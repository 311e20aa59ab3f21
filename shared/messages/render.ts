import { IntlMessageFormat } from 'intl-messageformat';
import type { HandoffMessage, MessageArguments } from './handoff-message.ts';
import { messageArguments } from './handoff-message.ts';
import { type MessageRequest, resolveMessages } from './resolve.ts';

export interface RenderedMessage {
  readonly text: string;
  readonly locale: string;
  readonly messageKey: string;
}

/** The words of last resort, should every stored wording be missing or broken. */
const lastResort = 'A person will take over from here.';

const maxLength = 4_000;

/**
 * The best wording that renders. Never throws: a broken wording is passed over for the next one, and values are
 * always text, never markup or further arguments.
 */
export function renderMessage(
  messages: readonly HandoffMessage[],
  request: MessageRequest,
  values: MessageArguments,
  defaultLocale: string,
): RenderedMessage {
  for (const message of resolveMessages(messages, request, defaultLocale)) {
    const text = renderText(message.text, message.locale, values);
    if (text) return { text, locale: message.locale, messageKey: message.key };
  }
  return { text: lastResort, locale: 'en', messageKey: request.key };
}

/** @returns `undefined` for a wording that cannot be rendered */
export function renderText(text: string, locale: string, values: MessageArguments): string | undefined {
  try {
    const rendered = formatOf(text, locale).format({ ...fallbacks, ...values });
    return typeof rendered === 'string' && rendered.trim() !== '' ? rendered.slice(0, maxLength) : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with a wording, as a sentence, or `undefined`. Run when it is saved, so that rendering cannot fail. */
export function whyNotRender(text: string, locale: string): string | undefined {
  try {
    const rendered = formatOf(text, locale).format(fallbacks);
    return typeof rendered === 'string' && rendered.trim() !== ''
      ? undefined
      : 'The text is empty when nothing is known about the customer.';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const fallbacks = Object.fromEntries(Object.entries(messageArguments).map(([name, { fallback }]) => [name, fallback]));

/** Parsing costs far more than formatting; the wordings of one organisation are few. */
const formats = new Map<string, IntlMessageFormat>();
const formatsKept = 1_000;

function formatOf(text: string, locale: string): IntlMessageFormat {
  const key = `${locale} ${text}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  if (formats.size >= formatsKept) formats.clear();
  formats.set(key, format);
  return format;
}
