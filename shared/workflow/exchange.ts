import { isDisguised } from './disguises.ts';
import type { WorkflowDocument, WorkflowNode } from './document.ts';
import { isNodeKind } from './nodes/index.ts';
import { parseDocument } from './parse-document.ts';
import type { Problem } from './problem.ts';

/*
 * A workflow as a file. It is the document alone: settings, keys and secrets are none of its parts, and its schema lets
 * nothing else in.
 */

/** What the API takes in one request; no workflow comes near it. */
export const mostCharacters = 2_000_000;

export type Imported =
  | {
      readonly ok: true;
      readonly document: WorkflowDocument;
      /** Steps of kinds that this version does not know: kept as they are, never run. */
      readonly unknown: readonly WorkflowNode[];
      /** Texts with characters that show it otherwise than it is. */
      readonly disguised: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The same document gives the same bytes, in whatever order its parts were written. */
export const exportText = (document: WorkflowDocument): string => `${JSON.stringify(inOrder(document), null, 2)}\n`;

/** The name of the file: "first-line.workflow.json". */
export const exportName = ({ id }: Pick<WorkflowDocument, 'id'>): string => `${id}.workflow.json`;

/** Looks at a file and changes nothing. Never throws, whatever it holds. */
export function importText(text: string): Imported {
  if (text.length > mostCharacters)
    return refused(`This file has ${text.length} characters; a workflow has at most ${mostCharacters}.`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('This file is no JSON. Choose one that was exported from Baton.');
  }
  const parsed = parseDocument(value);
  if (!parsed.ok) return parsed;
  const { document } = parsed;
  return {
    ok: true,
    document,
    unknown: document.nodes.filter(({ kind }) => !isNodeKind(kind)),
    disguised: [...new Set(textsIn(document))].filter(isDisguised),
  };
}

const refused = (message: string): Imported => ({
  ok: false,
  problems: [{ code: 'invalid-document', severity: 'error', message }],
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, inOrder(member)]),
  );
}
