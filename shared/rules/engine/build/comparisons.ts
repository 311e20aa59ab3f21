import type { Comparison } from '../../condition.ts';
import { always, type Formula, type GroupKind, groupKind, never } from './formula.ts';
import type { Vocabulary } from './vocabulary.ts';

// `compare`, for all values at once. A comparison is unknown where it is neither true nor false.

export function comparisonIsTrue(comparison: Comparison, vocabulary: Vocabulary): Formula {
  const { op, value } = comparison;
  if (op === 'matches') return vocabulary.answers(comparison, true);
  const { formulas } = vocabulary;
  const signal = vocabulary.signal(comparison.signal);
  if (op === 'ne') {
    if (typeof value === 'object') return never;
    return formulas.bothOf(canJudge(comparison, signal, vocabulary), formulas.not(equals(signal, value, vocabulary)));
  }
  const passing = passes(comparison, signal, vocabulary);
  return passing === always ? canJudge(comparison, signal, vocabulary) : (passing ?? never);
}

export function comparisonIsFalse(comparison: Comparison, vocabulary: Vocabulary): Formula {
  const { op, value } = comparison;
  if (op === 'matches') return vocabulary.answers(comparison, false);
  const { formulas } = vocabulary;
  const signal = vocabulary.signal(comparison.signal);
  if (op === 'ne') return typeof value === 'object' ? never : equals(signal, value, vocabulary);
  const passing = passes(comparison, signal, vocabulary);
  if (passing === undefined) return never;
  const others = formulas.not(passing);
  return op === 'exists' ? others : formulas.bothOf(canJudge(comparison, signal, vocabulary), others);
}

/** Whether the value is of the type that the comparison asks for. */
function canJudge({ op, value }: Comparison, signal: number, vocabulary: Vocabulary): Formula {
  switch (op) {
    case 'eq':
    case 'ne':
      if (typeof value === 'object') return never;
      return vocabulary.isOfType(signal, typeof value as 'string' | 'number' | 'boolean');
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return vocabulary.isOfType(signal, 'number');
    case 'has':
    case 'hasAny':
    case 'hasAll':
      return vocabulary.isOfType(signal, 'list');
    default:
      return vocabulary.isOfType(signal, 'string');
  }
}

/**
 * What holds for the values that can be judged and pass, and for no other; `always` where all that can be judged pass.
 * @returns `undefined` for a comparison with a value that it cannot compare with: it is unknown whatever the signal
 */
function passes({ op, value }: Comparison, signal: number, vocabulary: Vocabulary): Formula | undefined {
  switch (op) {
    case 'exists':
      return value === false ? vocabulary.formulas.not(vocabulary.isPresent(signal)) : vocabulary.isPresent(signal);
    case 'eq':
      return typeof value === 'object' ? undefined : equals(signal, value, vocabulary);
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      if (typeof value !== 'number') return undefined;
      return Number.isNaN(value) ? never : vocabulary.lies(op, signal, value);
    case 'in':
      return Array.isArray(value) ? isOneOf(signal, value, vocabulary) : undefined;
    case 'has':
      return typeof value === 'string' ? vocabulary.hasMember(signal, value) : undefined;
    case 'hasAny':
      return Array.isArray(value) ? hasMembers(groupKind.any, signal, value, vocabulary) : undefined;
    case 'hasAll':
      return Array.isArray(value) ? hasMembers(groupKind.all, signal, value, vocabulary) : undefined;
    case 'containsAny':
      return Array.isArray(value) ? holds(signal, 'words', value, vocabulary) : undefined;
    case 'containsAnyPart':
      return Array.isArray(value) ? holds(signal, 'parts', value, vocabulary) : undefined;
    case 'startsWith':
      return typeof value === 'string' ? starts(signal, value, vocabulary) : undefined;
    default:
      return undefined;
  }
}

/** Nothing equals what is not a number. */
const equals = (signal: number, value: string | number | boolean, vocabulary: Vocabulary): Formula =>
  Number.isNaN(value) ? never : vocabulary.equals(signal, value);

function hasMembers(kind: GroupKind, signal: number, members: readonly string[], vocabulary: Vocabulary): Formula {
  const { formulas } = vocabulary;
  const begun = formulas.begin();
  for (let at = 0; at < members.length; at += 1) formulas.add(vocabulary.hasMember(signal, members[at] as string));
  return formulas.end(kind, begun);
}

function isOneOf(signal: number, values: readonly string[], vocabulary: Vocabulary): Formula {
  const [only] = values;
  if (only === undefined) return never;
  return values.length === 1 ? vocabulary.equals(signal, only) : vocabulary.isOneOf(signal, values);
}

function holds(signal: number, manner: 'words' | 'parts', phrases: readonly string[], vocabulary: Vocabulary): Formula {
  const book = vocabulary.phraseBook(signal, manner);
  const said: number[] = [];
  for (let at = 0; at < phrases.length; at += 1) {
    const number = book.number(phrases[at] as string, false);
    if (number !== undefined && !said.includes(number)) said.push(number);
  }
  if (said.length > fewPhrases) return vocabulary.holdsAnyPhrase(book, said);
  const { formulas } = vocabulary;
  const begun = formulas.begin();
  for (let at = 0; at < said.length; at += 1) formulas.add(vocabulary.holdsPhrase(book, said[at] as number));
  return formulas.end(groupKind.any, begun);
}

/**
 * So few phrases are looked for one by one, each leading to all rules that ask for it, in whatever company: those lie side
 * by side. Of more, the choice as a whole leads to its rules, which would otherwise be there once for each phrase.
 */
const fewPhrases = 8;

function starts(signal: number, beginning: string, vocabulary: Vocabulary): Formula {
  const book = vocabulary.phraseBook(signal, 'parts');
  const number = book.number(beginning, true);
  return number === undefined ? always : vocabulary.holdsPhrase(book, number);
}
