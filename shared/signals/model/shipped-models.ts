import { tokensOf } from '../language/tokens.ts';
import type { Word } from '../language/words.ts';
import { tables as moods } from '../mood/models.table.ts';
import { rememberLast } from '../remember.ts';
import { tables as topics } from '../topics/models.table.ts';
import { clausesOf } from './clauses.ts';
import { isEnglish } from './is-english.ts';
import { type ModelTable, strongestEvidence } from './model-table.ts';
import { openTable } from './packed-table.ts';

let table: ModelTable | undefined;

/** The models that ship: those of topics, in the order of `topicIds`, then those of moods. Opened when a message first needs them. */
export function shippedModels(): ModelTable {
  table ??= openTable(topics.topics, moods.moods);
  return table;
}

/** @returns of each model that ships the evidence; `undefined` for words of a language that they do not know */
export const evidenceIn = (words: readonly Word[], language?: string): Float64Array | undefined =>
  isEnglish(words, language) ? evidenceOf(words) : undefined;

/** Topics and moods ask of the same words. */
const evidenceOf = rememberLast(
  (words: readonly Word[]): Float64Array => strongestEvidence(shippedModels(), clausesOf(tokensOf(words))),
);
