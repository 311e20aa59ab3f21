import type { Row, RowsOf } from '../rows.ts';

/** A text and what it asks for. */
export interface Request {
  readonly source: string;
  /** Within its source. */
  readonly intent: string;
  readonly text: string;
}

/** Files with rows that name what the customer wants. */
const files = ['out_of_scope.jsonl', 'repeat_pairs.jsonl', 'request_human.jsonl', 'sensitive_topic.jsonl'] as const;
/** Sources whose intents part requests finely enough: others put all that is about one thing into one. */
const fineSources = new Set(['banking77', 'clinc150', 'bitext']);

/** All requests with their intents, each text once for each intent, in the order of files and rows. */
export function requestsIn(rowsOf: RowsOf): readonly Request[] {
  const seen = new Set<string>();
  return files
    .flatMap((file) => rowsOf(file).flatMap(requestsOf))
    .filter(({ source, intent, text }) => {
      const key = `${source} ${intent} ${text}`;
      return fineSources.has(source) && !seen.has(key) && seen.add(key);
    });
}

/** A row of a pair holds two; what is out of scope has no intent of its own. */
function requestsOf({ source, text, text2, intent, intent2 = intent, label }: Row): readonly Request[] {
  const isOutside = source === 'clinc150' && label === 1;
  return [
    { source, text, intent },
    { source, text: text2, intent: intent2 },
  ].filter((each): each is Request => each.text !== undefined && each.intent !== undefined && !isOutside);
}

/** The requests of each intent, where it has two. */
export function byIntent(requests: readonly Request[]): readonly (readonly Request[])[] {
  const intents = new Map<string, Request[]>();
  for (const request of requests) {
    const key = `${request.source} ${request.intent}`;
    intents.set(key, [...(intents.get(key) ?? []), request]);
  }
  return [...intents.values()].filter((same) => same.length > 1);
}
