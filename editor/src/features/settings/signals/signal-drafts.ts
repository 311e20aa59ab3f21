import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import type { TopicId } from '../../../../../shared/signals/topics/topic.ts';
import { t } from '../../../i18n/translate.ts';
import type { FormErrors } from '../form/form-errors.ts';
import { messages } from './messages.ts';

/** A topic's settings as its form holds them: every field there, examples one a line. */
export interface TopicDraft {
  readonly isOn: boolean;
  readonly phrases: readonly string[];
  readonly examples: string;
}

export function toTopicDraft({ topics }: SignalsInput, topic: TopicId): TopicDraft {
  const { on = true, phrases = [], examples = [] } = topics?.[topic] ?? {};
  return { isOn: on, phrases, examples: examples.join('\n') };
}

/** The settings with one topic changed; a topic as shipped leaves nothing behind. */
export function withTopic(input: SignalsInput, topic: TopicId, { isOn, phrases, examples }: TopicDraft): SignalsInput {
  const { [topic]: _before, ...others } = input.topics ?? {};
  const lines = linesOf(examples);
  const setting = {
    ...(!isOn && { on: false }),
    ...(phrases.length > 0 && { phrases: [...phrases] }),
    ...(lines.length > 0 && { examples: lines }),
  };
  const topics = Object.keys(setting).length > 0 ? { ...others, [topic]: setting } : others;
  const { topics: _topics, ...rest } = input;
  return Object.keys(topics).length > 0 ? { ...rest, topics } : rest;
}

export function checkTopic({ phrases, examples }: TopicDraft): FormErrors {
  const errors: Record<string, string> = {};
  if (phrases.some((phrase) => phrase.length < 2 || phrase.length > 100)) errors.phrases = t(messages.phrasesWrong);
  if (linesOf(examples).some((line) => line.length < 5 || line.length > 500)) errors.examples = t(messages.linesWrong);
  return errors;
}

export interface ScopeDraft {
  /** One example a line: `topic: what a customer writes`. */
  readonly examples: string;
}

export const toScopeDraft = ({ scope = [] }: SignalsInput): ScopeDraft => ({
  examples: scope.map(({ topic, text }) => `${topic}: ${text}`).join('\n'),
});

/** The settings with another scope. Only for a draft that `checkScope` finds nothing wrong with. */
export function withScope({ scope: _before, ...rest }: SignalsInput, { examples }: ScopeDraft): SignalsInput {
  const scope = linesOf(examples).map(toExample);
  return scope.length > 0 ? { ...rest, scope } : rest;
}

export function checkScope({ examples }: ScopeDraft): FormErrors {
  const lines = linesOf(examples);
  const bad = lines.findIndex((line) => !/^[^:]{1,64}:\s*\S/.test(line) || toExample(line).text.length > 500);
  if (bad >= 0) return { scope: t(messages.exampleWrong, { line: bad + 1 }) };
  if (lines.length > 0 && lines.length < fewestExamples)
    return { scope: t(messages.examplesFew, { fewest: fewestExamples }) };
  return {};
}

const fewestExamples = 5;

function toExample(line: string): { readonly topic: string; readonly text: string } {
  const colon = line.indexOf(':');
  return { topic: line.slice(0, colon).trim(), text: line.slice(colon + 1).trim() };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
