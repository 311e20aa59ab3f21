import { normalise } from '../../../signals/normalise.ts';
import { toWords } from '../../compare.ts';
import type { Comparison } from '../../condition.ts';
import { allOf, anyOf, type Formula, not } from './formula.ts';
import type { Vocabulary } from './vocabulary.ts';

/** When a condition is true, and when it is false; it is unknown where it is neither. */
export interface Answers {
  readonly isTrue: Formula;
  readonly isFalse: Formula;
}

const unknown: Answers = { isTrue: false, isFalse: false };

/** `compare`, for all values at once. */
export function answersOf(comparison: Comparison, vocabulary: Vocabulary): Answers {
  const { op, value } = comparison;
  const signal = vocabulary.signal(comparison.signal);
  switch (op) {
    case 'exists': {
      const present = vocabulary.isPresent(signal);
      return value === false ? { isTrue: not(present), isFalse: present } : { isTrue: present, isFalse: not(present) };
    }
    case 'eq':
    case 'ne': {
      if (typeof value === 'object') return unknown;
      const type = vocabulary.isOfType(signal, typeof value as 'string' | 'number' | 'boolean');
      const equal = Number.isNaN(value) ? false : vocabulary.equals(signal, value);
      const differs = allOf([type, not(equal)]);
      return op === 'eq' ? { isTrue: equal, isFalse: differs } : { isTrue: differs, isFalse: equal };
    }
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte': {
      if (typeof value !== 'number') return unknown;
      const kind = op === 'lt' || op === 'lte' ? 'below' : 'above';
      const lies = Number.isNaN(value) ? false : vocabulary.lies(kind, signal, value, op === 'lte' || op === 'gte');
      return judged(vocabulary.isOfType(signal, 'number'), lies);
    }
    case 'in':
      if (!Array.isArray(value)) return unknown;
      return judged(vocabulary.isOfType(signal, 'string'), isIn(signal, value, vocabulary));
    case 'has':
      if (typeof value !== 'string') return unknown;
      return judged(vocabulary.isOfType(signal, 'list'), vocabulary.hasMember(signal, value));
    case 'hasAny':
    case 'hasAll': {
      if (!Array.isArray(value)) return unknown;
      const members = value.map((member) => vocabulary.hasMember(signal, member));
      return judged(vocabulary.isOfType(signal, 'list'), op === 'hasAny' ? anyOf(members) : allOf(members));
    }
    case 'containsAny':
    case 'containsAnyPart':
      if (!Array.isArray(value)) return unknown;
      return holds(signal, op === 'containsAny' ? 'words' : 'parts', value, vocabulary);
    case 'startsWith':
      return typeof value === 'string' ? starts(signal, value, vocabulary) : unknown;
    case 'matches':
      return { isTrue: vocabulary.answers(comparison, true), isFalse: vocabulary.answers(comparison, false) };
  }
}

/** False where the value can be judged and does not pass. Only one that can be judged passes, if any is turned away. */
const judged = (canJudge: Formula, passes: Formula): Answers => ({
  isTrue: passes === true ? canJudge : passes,
  isFalse: allOf([canJudge, not(passes)]),
});

function isIn(signal: number, values: readonly string[], vocabulary: Vocabulary): Formula {
  const [only] = values;
  if (only === undefined) return false;
  return values.length === 1 ? vocabulary.equals(signal, only) : vocabulary.isOneOf(signal, values);
}

function holds(signal: number, manner: 'words' | 'parts', phrases: readonly string[], vocabulary: Vocabulary): Answers {
  const book = vocabulary.phraseBook(signal, manner);
  const folded = phrases.map((phrase) => book.fold(phrase, manner === 'words' ? toWords : normalise));
  const said = [...new Set(folded)].filter((phrase) => phrase !== '').sort();
  const found = said.length > 0 && vocabulary.holdsPhrase(signal, manner, said, false);
  return judged(vocabulary.isOfType(signal, 'string'), found);
}

function starts(signal: number, beginning: string, vocabulary: Vocabulary): Answers {
  const folded = normalise(beginning);
  const found = folded === '' || vocabulary.holdsPhrase(signal, 'parts', [folded], true);
  return judged(vocabulary.isOfType(signal, 'string'), found);
}
