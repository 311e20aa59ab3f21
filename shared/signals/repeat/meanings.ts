import { markOfWord } from '../fingerprint.ts';
import { markLength } from '../likeness.ts';
import { groups } from './groups.ts';

/** The marks of words, and after them those of what these words stand for, each once. */
export function withMeanings(marks: Iterable<string>): ReadonlySet<string> {
  const all = new Set(marks);
  for (const mark of [...all]) for (const meaning of meanings().get(mark) ?? []) all.add(meaning);
  return all;
}

/** Whether a mark is that of a meaning, and of no word. */
export const isMeaning = (mark: string): boolean => mark.startsWith(sign);

/** Opens the mark of a meaning; no mark of a word has it. */
const sign = '~';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** What each word stands for, by its mark; made when a request first needs it. */
function meanings(): ReadonlyMap<string, readonly string[]> {
  known ??= readGroups();
  return known;
}

function readGroups(): ReadonlyMap<string, readonly string[]> {
  const byMark = new Map<string, string[]>();
  for (const [at, group] of groups.split(',').entries()) {
    const meaning = sign + at.toString(36).padStart(markLength - 1, '0');
    for (const mark of new Set(group.trim().split(/\s+/).map(markOfWord)))
      byMark.set(mark, [...(byMark.get(mark) ?? []), meaning]);
  }
  return byMark;
}
