import type { ApiProblem, FieldProblem } from '../../../app/api-problem.ts';

/** What is wrong, by the path of the field: `email`, `week.monday.0.from`. */
export type FormErrors = Readonly<Record<string, string>>;

export const noErrors: FormErrors = {};

/** The server speaks of a field in half a sentence ("must be …"), which stands alone under ours. */
export function toSentence(message: string): string {
  const text = message.trim();
  const sentence = text.charAt(0).toLocaleUpperCase() + text.slice(1);
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** The first thing that is wrong with each field, as the server says it. */
export function errorsOf(problem: Pick<ApiProblem, 'errors'>): FormErrors {
  const errors: Record<string, string> = {};
  for (const { path, message } of problem.errors) errors[path] ??= toSentence(message);
  return errors;
}

/** The error at a path or anywhere below it: a day is wrong where one of its hours is. */
export function errorWithin(errors: FormErrors, path: string): string | undefined {
  if (errors[path] !== undefined) return errors[path];
  return Object.entries(errors).find(([at]) => at.startsWith(`${path}.`))?.[1];
}

/** Complaints about fields that a form does not show; they belong above it, since nobody may overlook them. */
export function errorsElsewhere(errors: readonly FieldProblem[], shown: readonly string[]): readonly string[] {
  return errors
    .filter(({ path }) => !shown.some((field) => path === field || path.startsWith(`${field}.`)))
    .map(({ path, message }) => (path === '' ? toSentence(message) : `${path}: ${message}`));
}
