import { parse } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { type HandoffMessage, type MessageArguments, type MessageKey, messageArguments } from './handoff-message.ts';
import { type MessageRequest, resolveMessages } from './resolve.ts';
import { type TextFault, whatIsWrongWith } from './text-fault.ts';

export interface RenderedMessage {
  readonly text: string;
  readonly locale: string;
  readonly messageKey: string;
}

/** The words of last resort, should every stored wording be missing or broken. None promises more than is so. */
const lastResorts: Readonly<Record<MessageKey, string>> = {
  'handoff-started': 'A person will take over from here.',
  'handoff-started-no-estimate': 'A person will take over from here.',
  'handoff-started-closed': 'Nobody is here right now. A person will answer you later.',
  'agent-joined': 'A person is with you now.',
  'still-waiting': 'You are still in line for a person.',
  'moved-to-queue': 'You are in line with another team now.',
  'returned-to-assistant': 'The assistant goes on from here.',
  'nobody-free': 'Nobody is free right now.',
  'handoff-resolved': 'This request is closed.',
};

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
  return { text: lastResorts[request.key], locale: 'en', messageKey: request.key };
}

/** @returns `undefined` for a wording that cannot be rendered */
export function renderText(text: string, locale: string, values: MessageArguments): string | undefined {
  try {
    const rendered = formatOf(text, locale).format({ ...fallbacks, ...known(values) });
    return typeof rendered === 'string' && rendered.trim() !== ''
      ? rendered.slice(0, maxLength).toWellFormed()
      : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with a wording, as a sentence, or `undefined`. Run when it is saved, so that rendering cannot fail. */
export function whyNotRender(text: string, locale: string): string | undefined {
  const fault = textFault(text, locale);
  return fault && whatIsWrongWith(fault);
}

/** The same as data, for other languages. */
export function textFault(text: string, locale: string): TextFault | undefined {
  try {
    const format = formatOf(text, locale);
    const misused = argumentsIn(format.getAst()).map(whyNotUse).find(Boolean);
    if (misused) return misused;
    const rendered = format.format(fallbacks);
    return typeof rendered === 'string' && rendered.trim() !== '' ? undefined : { kind: 'empty' };
  } catch (error) {
    return { kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

const fallbacks = Object.fromEntries(Object.entries(messageArguments).map(([name, { fallback }]) => [name, fallback]));

/** A value that is not known is as good as absent: its fallback stands in. */
const known = (values: MessageArguments): MessageArguments =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** As the parser numbers them. */
const elementTypes = { literal: 0, number: 2, date: 3, time: 4, plural: 6, pound: 7 };

/** The arguments of every branch, whichever of them the values of the moment would take. */
const argumentsIn = (elements: readonly Element[]): readonly { name: string; type: number }[] =>
  elements
    .filter(({ type }) => type !== elementTypes.literal && type !== elementTypes.pound)
    .flatMap((element) => [
      { name: 'value' in element ? element.value : '', type: element.type },
      ...('options' in element ? Object.values(element.options).flatMap(({ value }) => argumentsIn(value)) : []),
    ]);

function whyNotUse({ name, type }: { readonly name: string; readonly type: number }): TextFault | undefined {
  if (!Object.hasOwn(messageArguments, name))
    return { kind: 'unknown-argument', name, known: Object.keys(messageArguments) };
  if (type === elementTypes.date || type === elementTypes.time) return { kind: 'no-date', name };
  const counts = type === elementTypes.number || type === elementTypes.plural;
  return counts && fallbacks[name] === '' ? { kind: 'no-count', name } : undefined;
}

/** Parsing costs far more than formatting; the wordings of one organisation are few. */
const formats = new Map<string, IntlMessageFormat>();
const formatsKept = 1_000;

function formatOf(text: string, locale: string): IntlMessageFormat {
  const key = `${locale} ${text}`;
  const known = formats.get(key);
  if (known) return known;
  // Parsed here: the app's build leaves the formatter without a parser of its own.
  const wording = parse(text, { ignoreTag: true, locale: IntlMessageFormat.resolveLocale(locale) });
  const format = new IntlMessageFormat(wording, locale);
  if (formats.size >= formatsKept) formats.clear();
  formats.set(key, format);
  return format;
}
