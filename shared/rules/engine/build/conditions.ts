import { type Condition, groupOf, isComparison, isGroup } from '../../condition.ts';
import type { Guard } from '../../rule.ts';
import { comparisonIsFalse, comparisonIsTrue } from './comparisons.ts';
import { type Formula, type GroupKind, groupKind } from './formula.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What must hold for every guard to be met. A guard that wants its condition not to hold is content with *unknown* as well.
 */
export function toFormula(when: readonly Guard[], vocabulary: Vocabulary): Formula {
  const { formulas } = vocabulary;
  const begun = formulas.begin();
  for (let at = 0; at < when.length; at += 1) {
    const { condition, holds } = when[at] as Guard;
    const met = isTrue(condition, vocabulary);
    formulas.add(holds ? met : formulas.not(met));
  }
  return formulas.end(groupKind.all, begun);
}

function isTrue(condition: Condition, vocabulary: Vocabulary): Formula {
  if (isComparison(condition)) return comparisonIsTrue(condition, vocabulary);
  if (!isGroup(condition) || 'of' in condition) return vocabulary.answers(condition, true);
  const { kind, members } = groupOf(condition);
  if (kind === 'none') return groupOfParts(groupKind.all, isFalse, members, vocabulary);
  return groupOfParts(kind === 'all' ? groupKind.all : groupKind.any, isTrue, members, vocabulary);
}

function isFalse(condition: Condition, vocabulary: Vocabulary): Formula {
  if (isComparison(condition)) return comparisonIsFalse(condition, vocabulary);
  if (!isGroup(condition) || 'of' in condition) return vocabulary.answers(condition, false);
  const { kind, members } = groupOf(condition);
  if (kind === 'none') return groupOfParts(groupKind.any, isTrue, members, vocabulary);
  return groupOfParts(kind === 'all' ? groupKind.any : groupKind.all, isFalse, members, vocabulary);
}

function groupOfParts(
  kind: GroupKind,
  judged: typeof isTrue,
  members: readonly Condition[],
  vocabulary: Vocabulary,
): Formula {
  const { formulas } = vocabulary;
  const begun = formulas.begin();
  for (let at = 0; at < members.length; at += 1) formulas.add(judged(members[at] as Condition, vocabulary));
  return formulas.end(kind, begun);
}
