import { nearestSentence } from '../../../shared/rules/nearest-sentence.ts';
import { outcomeWords } from '../../../shared/rules/rule-sentence.ts';
import { sentenceOf, valueText } from '../../../shared/rules/sentence.ts';
import type { RuleTrace } from '../../../shared/rules/trace.ts';
import type { Words } from '../../../shared/rules/words.ts';
import type { Judged } from './judge.ts';
import type { RulesToUse } from './rules-to-use.ts';

/** A decision for a person to read. */
export function printed({ judgement: { decision }, trace }: Judged, { ruleSet, words }: RulesToUse): string {
  const { rules, signals, close, nearest, ruleSetHash } = trace;
  return [
    `Decision  ${outcomeWords(decision.outcome, words)}`,
    `Rule      ${decision.ruleId ?? 'none matched'}`,
    ...(decision.tags.length > 0 ? [`Tags      ${decision.tags.join(', ')}`] : []),
    ...decision.failures.map(({ ruleId, message }) => `Failed    ${ruleId}: ${message}`),
    `Nearest   ${nearest ? nearestSentence(nearest, words) : 'nothing that was tried would have changed it'}`,
    ...close.map(
      ({ ruleId, unmet }) => `Close     ${ruleId}: ${unmet === 1 ? '1 question' : `${unmet} questions`} short`,
    ),
    '',
    'Rules in the order in which they were tried',
    ...rules.map((rule) => ruleLine(rule, ruleSet, words)),
    '',
    'What they looked at',
    ...Object.entries(signals).map(
      ([name, value]) => `  ${name}: ${value === undefined ? 'not known' : found(name, value)}`,
    ),
    '',
    `Rule set ${ruleSetHash.slice(0, 12)}`,
    '',
  ].join('\n');
}

function ruleLine(
  { ruleId, matched, guards, failure }: RuleTrace,
  { rules }: RulesToUse['ruleSet'],
  words: Words,
): string {
  if (failure !== undefined) return `  failed   ${ruleId}: ${failure}`;
  if (matched) return `  matched  ${ruleId}`;
  const at = guards.length - 1;
  const stop = rules.find(({ id }) => id === ruleId)?.when[at];
  if (!stop) return `  skipped  ${ruleId}`;
  const sentence = sentenceOf(stop.condition, words);
  return `  skipped  ${ruleId}: at ${stop.nodeId}, where ${stop.holds ? 'this does not hold' : 'this holds'}: ${sentence}`;
}

const found = (name: string, value: unknown): string => {
  const text = valueText(name, value as Parameters<typeof valueText>[1], { longestList: 10 });
  return text.length > 200 ? `${text.slice(0, 200)}…` : text || 'none';
};
