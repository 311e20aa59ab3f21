/** A document as it was, and the name of the edit that left it. */
export interface Step<Document> {
  readonly document: Document;
  /** What was done, for people: "Moved 3 steps". */
  readonly name: string;
}

/** Documents share what did not change between them, so a long history costs little. */
export interface History<Document> {
  readonly past: readonly Step<Document>[];
  readonly present: Document;
  readonly future: readonly Step<Document>[];
  /** Edits with the same key shortly after each other are one step: letters typed, a slider drawn. */
  readonly open: { readonly key: string; readonly atMs: number } | undefined;
}

export const maxSteps = 1_000;
const mergeMs = 500;

export const emptyHistory = <Document>(present: Document): History<Document> => ({
  past: [],
  present,
  future: [],
  open: undefined,
});

export interface EditNote {
  readonly name: string;
  readonly mergeKey?: string | undefined;
}

/** Takes the next document up. The very same document is no edit and leaves everything as it is, redo included. */
export function record<Document>(
  history: History<Document>,
  next: Document,
  { name, mergeKey }: EditNote,
  nowMs: number,
): History<Document> {
  if (next === history.present) return history;
  const { open } = history;
  const isMerged =
    mergeKey !== undefined && open?.key === mergeKey && nowMs - open.atMs <= mergeMs && history.past.length > 0;
  return {
    past: isMerged ? history.past : [...history.past.slice(1 - maxSteps), { document: history.present, name }],
    present: next,
    future: [],
    open: mergeKey === undefined ? undefined : { key: mergeKey, atMs: nowMs },
  };
}

export function undo<Document>(history: History<Document>): History<Document> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.document,
    future: [{ document: history.present, name: last.name }, ...history.future],
    open: undefined,
  };
}

export function redo<Document>(history: History<Document>): History<Document> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return {
    past: [...history.past, { document: history.present, name: next.name }],
    present: next.document,
    future,
    open: undefined,
  };
}

/** Ends what is being merged, so that the next edit is a step of its own. */
export const seal = <Document>(history: History<Document>): History<Document> =>
  history.open ? { ...history, open: undefined } : history;

/** The same history over documents that each changed in the same way: somebody else's edits came in underneath. */
export function mapDocuments<Document extends object>(
  { past, present, future, open }: History<Document>,
  change: (document: Document) => Document,
): History<Document> {
  const step = ({ document, name }: Step<Document>): Step<Document> => ({ document: change(document), name });
  return { past: past.map(step), present: change(present), future: future.map(step), open };
}
