import type { HandoffMessage, MessageKey } from '../../messages/handoff-message.ts';
import { resolveMessages } from '../../messages/resolve.ts';
import { isComparison } from '../../rules/condition.ts';
import type { Outcome, Rule } from '../../rules/rule.ts';
import type { ChannelKind } from '../../settings/channel.ts';
import type { MissingMessage } from '../language/problem-words.ts';
import type { WorkflowContext } from '../nodes/node-kind.ts';
import type { Finding } from './finding.ts';
import { findingWords, nameIn, type Study, witnessOf } from './study.ts';

/** What every customer reads who is handed over: that a person comes, whether or not the wait is known, or that nobody is there. */
const needed: readonly MessageKey[] = ['handoff-started', 'handoff-started-no-estimate', 'handoff-started-closed'];

type HandOff = Extract<Outcome, { kind: 'handoff' }>;

/**
 * Hand-offs for which the organisation has no wording on a channel that it has, or none in a language that the way there asks
 * for. Needs the messages in the context.
 */
export function missingMessages(study: Study, context: WorkflowContext): readonly Finding[] {
  const { messages, channels, defaultLocale } = context;
  if (!messages || !channels || defaultLocale === undefined) return [];
  const told = new Set<string>();
  return study.rules.flatMap((rule): readonly Finding[] => {
    const nodeId = rule.path.at(-1) ?? '';
    const { outcome } = rule;
    if (outcome.kind !== 'handoff' || told.has(nodeId)) return [];
    const missing = missingFor(outcome, languagesOf(rule), channels, messages, defaultLocale);
    if (missing === undefined) return [];
    told.add(nodeId);
    return [
      {
        code: 'message-missing',
        severity: 'warning',
        nodeId,
        ...findingWords(study).messageMissing(nameIn(study, nodeId), missing),
        ...witnessOf(study, rule),
      },
    ];
  });
}

function missingFor(
  { reason, channel }: HandOff,
  languages: readonly string[],
  channels: readonly ChannelKind[],
  messages: readonly HandoffMessage[],
  defaultLocale: string,
): MissingMessage | undefined {
  for (const key of needed)
    for (const each of channel ? [channel] : channels) {
      const wordings = (locale?: string) =>
        resolveMessages(messages, { key, reason, channel: each, ...(locale && { locale }) }, defaultLocale);
      if (wordings().length === 0) return { key, channel: each };
      const foreign = languages.find((language) => !wordings(language).some(({ locale }) => isIn(locale, language)));
      if (foreign !== undefined) return { key, channel: each, language: { wanted: foreign, instead: defaultLocale } };
    }
  return undefined;
}

/** `pt` is good enough for `pt-BR`. */
const isIn = (locale: string, language: string): boolean =>
  `${language.toLowerCase()}-`.startsWith(`${locale.toLowerCase()}-`);

/** The languages that the way to the hand-off asks for by name. */
const languagesOf = ({ when }: Rule): readonly string[] =>
  when.flatMap(({ condition, holds }) =>
    holds && isComparison(condition) && condition.signal === 'language' && ['eq', 'in'].includes(condition.op)
      ? [condition.value].flat().filter((value) => typeof value === 'string')
      : [],
  );
