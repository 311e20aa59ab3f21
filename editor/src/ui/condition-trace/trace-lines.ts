import { sentenceOf, valueText } from '../../../../shared/rules/sentence.ts';
import type { ConditionTrace } from '../../../../shared/rules/trace-condition.ts';
import type { Message } from '../../i18n/messages.ts';
import { spokenWords, t } from '../../i18n/translate.ts';
import { messages } from '../messages.ts';

type GroupTrace = Extract<ConditionTrace, { readonly members: unknown }>;

type SingleTrace = Exclude<ConditionTrace, GroupTrace>;

export type TraceLine =
  | { readonly kind: 'group'; readonly depth: number; readonly group: GroupTrace }
  | { readonly kind: 'single'; readonly depth: number; readonly condition: SingleTrace };

/** A condition as lines, outermost first, so that it reads from top to bottom. */
export function linesOf(trace: ConditionTrace, depth = 0): readonly TraceLine[] {
  if (!('members' in trace)) return [{ kind: 'single', depth, condition: trace }];
  return [{ kind: 'group', depth, group: trace }, ...trace.members.flatMap((member) => linesOf(member, depth + 1))];
}

/** What stands above the members of a group. */
export function groupWords(group: GroupTrace): string {
  switch (group.kind) {
    case 'all':
      return t(messages.allOfThese);
    case 'any':
      return t(messages.anyOfThese);
    case 'none':
      return t(messages.noneOfThese);
    case 'atLeast':
      return t(messages.atLeastOfThese, { least: group.least ?? 1 });
    case 'score':
      return t(group.op === 'gte' ? messages.scoreAtLeast : messages.scoreBelow, {
        weights: group.weights.join(', '),
        value: group.value,
      });
  }
}

export const expectedText = (condition: SingleTrace): string =>
  sentenceOf('recent' in condition ? condition.over : condition, spokenWords());

/** The value that was found; of a count or a trend all that were looked at, oldest first. */
export function foundText(condition: SingleTrace): string {
  if (!('recent' in condition))
    return condition.actual === undefined ? t(messages.notKnown) : actualText(condition.signal, condition.actual);
  const signal = 'trend' in condition.over ? condition.over.trend : condition.over.count.signal;
  return condition.recent.length === 0
    ? t(messages.noneYet)
    : condition.recent.map((value) => actualText(signal, value)).join(', ');
}

const actualText = (signal: string, actual: Parameters<typeof valueText>[1] | readonly string[]): string =>
  Array.isArray(actual) && actual.length === 0
    ? t(messages.nothing)
    : valueText(signal, actual as Parameters<typeof valueText>[1], spokenWords());

const exits: Readonly<Record<string, readonly [is: Message, isNot: Message]>> = {
  yes: [messages.exitYes, messages.exitNo],
  no: [messages.exitNo, messages.exitYes],
  open: [messages.exitOpen, messages.exitClosed],
  closed: [messages.exitClosed, messages.exitOpen],
};

/**
 * The way that a rule takes at a question. A guard names the exit that was asked about; where it must not hold, the rule
 * goes on past it, which at a question with two answers is the other one.
 */
export function wayWords(exit: string, holds: boolean): string {
  const named = exits[exit];
  if (named !== undefined) return t(named[holds ? 0 : 1]);
  return holds ? exit : t(messages.notExit, { exit });
}
