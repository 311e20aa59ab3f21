import type { RE2JS } from 're2js';
import type { Truth } from './truth.ts';

/** Longer patterns are refused. RE2 takes time in proportion to text times pattern, so both have a limit. */
export const longestPattern = 200;
const longestText = 16_000;

type Compile = (pattern: string) => RE2JS | undefined;
let compile: Compile | undefined;
const compiled = new Map<string, RE2JS | undefined>();

/** More different patterns than this are not remembered, so that a long-lived process does not grow. */
const patternsKept = 1_000;

/**
 * Brings in the engine for patterns that people type. It is as large as all the rest of the rules, so only those who
 * hold a pattern load it: rule sets without one start without it.
 */
export async function loadPatterns(): Promise<void> {
  if (compile) return;
  const { RE2JS } = await import('re2js');
  compile = (pattern) => {
    try {
      return RE2JS.compile(pattern);
    } catch {
      return undefined;
    }
  };
}

/**
 * Whether an RE2 pattern is found anywhere in the text, read as it was written (`(?i)` folds case). Linear in the text.
 * Unknown for a pattern that RE2 does not take, and before `loadPatterns`.
 * @see https://github.com/google/re2/wiki/Syntax
 */
export function matchesPattern(text: string, pattern: string): Truth {
  return patternOf(pattern)?.matcher(text.slice(0, longestText)).find();
}

export type PatternFault = 'too-long' | 'not-understood';

/** What is wrong with a pattern; `undefined` for one that works. Needs `loadPatterns` first. */
export function patternFault(pattern: string): PatternFault | undefined {
  if (pattern.length > longestPattern) return 'too-long';
  if (!compile) return undefined;
  return patternOf(pattern) ? undefined : 'not-understood';
}

function patternOf(pattern: string): RE2JS | undefined {
  if (!compile || pattern.length > longestPattern) return undefined;
  if (!compiled.has(pattern)) {
    if (compiled.size >= patternsKept) compiled.clear();
    compiled.set(pattern, compile(pattern));
  }
  return compiled.get(pattern);
}
