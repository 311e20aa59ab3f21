import { type Condition, groupOf, isComparison, isGroup } from '../../condition.ts';
import type { Guard } from '../../rule.ts';
import { comparisonIsFalse, comparisonIsTrue } from './comparisons.ts';
import type { Formula } from './formula.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What must all hold for every guard to be met. A guard that wants its condition not to hold is content with *unknown* as
 * well. @returns `undefined` where that cannot be
 */
export function toFormulas(when: readonly Guard[], vocabulary: Vocabulary): readonly Formula[] | undefined {
  const { formulas } = vocabulary;
  return formulas.joined(
    when.map(({ condition, holds }) => {
      const met = isTrue(condition, vocabulary);
      return holds ? met : formulas.not(met);
    }),
  );
}

function isTrue(condition: Condition, vocabulary: Vocabulary): Formula {
  if (isComparison(condition)) return comparisonIsTrue(condition, vocabulary);
  if (!isGroup(condition) || 'of' in condition) return vocabulary.answers(condition, true);
  const { formulas } = vocabulary;
  const { kind, members } = groupOf(condition);
  if (kind === 'none') return formulas.allOf(members.map((member) => isFalse(member, vocabulary)));
  const parts = members.map((member) => isTrue(member, vocabulary));
  return kind === 'all' ? formulas.allOf(parts) : formulas.anyOf(parts);
}

function isFalse(condition: Condition, vocabulary: Vocabulary): Formula {
  if (isComparison(condition)) return comparisonIsFalse(condition, vocabulary);
  if (!isGroup(condition) || 'of' in condition) return vocabulary.answers(condition, false);
  const { formulas } = vocabulary;
  const { kind, members } = groupOf(condition);
  if (kind === 'none') return formulas.anyOf(members.map((member) => isTrue(member, vocabulary)));
  const parts = members.map((member) => isFalse(member, vocabulary));
  return kind === 'all' ? formulas.anyOf(parts) : formulas.allOf(parts);
}
