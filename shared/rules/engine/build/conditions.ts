import { type Condition, groupOf, isComparison, isGroup } from '../../condition.ts';
import type { Guard } from '../../rule.ts';
import { comparisonIsFalse, comparisonIsTrue } from './comparisons.ts';
import { allOf, anyOf, type Formula, not } from './formula.ts';
import type { Vocabulary } from './vocabulary.ts';

/** When every guard is met. A guard that wants its condition not to hold is content with *unknown* as well. */
export const toFormula = (when: readonly Guard[], vocabulary: Vocabulary): Formula =>
  allOf(
    when.map(({ condition, holds }) => (holds ? isTrue(condition, vocabulary) : not(isTrue(condition, vocabulary)))),
  );

function isTrue(condition: Condition, vocabulary: Vocabulary): Formula {
  if (isComparison(condition)) return comparisonIsTrue(condition, vocabulary);
  if (!isGroup(condition) || 'of' in condition) return vocabulary.answers(condition, true);
  const { kind, members } = groupOf(condition);
  if (kind === 'none') return allOf(members.map((member) => isFalse(member, vocabulary)));
  const parts = members.map((member) => isTrue(member, vocabulary));
  return kind === 'all' ? allOf(parts) : anyOf(parts);
}

function isFalse(condition: Condition, vocabulary: Vocabulary): Formula {
  if (isComparison(condition)) return comparisonIsFalse(condition, vocabulary);
  if (!isGroup(condition) || 'of' in condition) return vocabulary.answers(condition, false);
  const { kind, members } = groupOf(condition);
  if (kind === 'none') return anyOf(members.map((member) => isTrue(member, vocabulary)));
  const parts = members.map((member) => isFalse(member, vocabulary));
  return kind === 'all' ? anyOf(parts) : allOf(parts);
}
