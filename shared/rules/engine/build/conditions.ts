import { type Condition, groupOf, isComparison, isGroup } from '../../condition.ts';
import type { Guard } from '../../rule.ts';
import { type Answers, answersOf } from './comparisons.ts';
import { allOf, anyOf, type Formula, not } from './formula.ts';
import type { Vocabulary } from './vocabulary.ts';

/** When every guard is met. A guard that wants its condition not to hold is content with *unknown* as well. */
export const toFormula = (when: readonly Guard[], vocabulary: Vocabulary): Formula =>
  allOf(
    when.map(({ condition, holds }) => {
      const { isTrue } = answers(condition, vocabulary);
      return holds ? isTrue : not(isTrue);
    }),
  );

function answers(condition: Condition, vocabulary: Vocabulary): Answers {
  if (isComparison(condition)) return answersOf(condition, vocabulary);
  if (!isGroup(condition) || 'of' in condition)
    return { isTrue: vocabulary.answers(condition, true), isFalse: vocabulary.answers(condition, false) };
  const { kind, members } = groupOf(condition);
  const parts = members.map((member) => answers(member, vocabulary));
  const trues = parts.map(({ isTrue }) => isTrue);
  const falses = parts.map(({ isFalse }) => isFalse);
  switch (kind) {
    case 'all':
      return { isTrue: allOf(trues), isFalse: anyOf(falses) };
    case 'none':
      return { isTrue: allOf(falses), isFalse: anyOf(trues) };
    default:
      return { isTrue: anyOf(trues), isFalse: allOf(falses) };
  }
}
