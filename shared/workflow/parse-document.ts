import type * as z from 'zod';
import { UnprocessableError } from '../errors.ts';
import { namesPrototype, nestsAtMost } from '../json.ts';
import { migrate } from '../migrations/migrate.ts';
import { workflowSeries } from '../migrations/series.ts';
import { type WorkflowDocument, workflowDocument } from './document.ts';
import type { Problem } from './problem.ts';

export type ParsedDocument =
  | { readonly ok: true; readonly document: WorkflowDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The deepest that a document which passes its schema can nest: what a node's data may, and the document around it. */
const maxLevels = 70;

/** So many mistakes of one kind say enough. */
const problemsShown = 20;

/**
 * A workflow document from whatever a file or a caller holds, in today's shape. Never throws: what keeps it from being one
 * comes back as problems. Whether it can work, `compileWorkflow` tells.
 */
export function parseDocument(value: unknown): ParsedDocument {
  // First of all, since a schema goes down as deep as its input does.
  if (!nestsAtMost(value, maxLevels))
    return refused([invalid(`This document nests deeper than ${maxLevels} levels: no workflow does.`)]);
  // A schema leaves such a member out without a word, and what was imported would be less than what was exported.
  if (namesPrototype(value)) return refused([invalid('This document has a member called “__proto__”: rename it.')]);
  try {
    const parsed = workflowDocument.safeParse(migrate(workflowSeries, value));
    return parsed.success ? { ok: true, document: parsed.data } : refused(parsed.error.issues.map(toProblem));
  } catch (error) {
    if (error instanceof UnprocessableError) return refused([invalid(error.message)]);
    throw error;
  }
}

const refused = (problems: readonly Problem[]): ParsedDocument => ({
  ok: false,
  problems: problems.slice(0, problemsShown),
});

const toProblem = ({ path, message }: z.core.$ZodIssue): Problem => {
  const at = path.map(String).join('.');
  return { ...invalid(`This is no workflow: ${at || 'it'}: ${message}.`), ...(at && { path: at }) };
};

const invalid = (message: string): Problem => ({ code: 'invalid-document', severity: 'error', message });
