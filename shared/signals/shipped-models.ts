import { tokensOf } from './language/tokens.ts';
import type { Word } from './language/words.ts';
import { clausesOf } from './model/clauses.ts';
import { isEnglish } from './model/is-english.ts';
import { type ModelTable, strongestEvidence } from './model/model-table.ts';
import { openTable } from './model/packed-table.ts';
import { tables as moods } from './mood/models.table.ts';
import { rememberLast } from './remember.ts';
import { tables as topics } from './topics/models.table.ts';

/** What each model that ships says of a message, by its place among those of its kind: below 0 speaks against, above 0 for. */
export interface ShippedEvidence {
  /** In the order of `topicIds`. */
  readonly topics: Float64Array;
  /** Frustration, then repair. */
  readonly moods: Float64Array;
}

let table: ModelTable | undefined;

/** The models that ship: those of topics, then those of moods. Opened when a message first needs them. */
export function shippedModels(): ModelTable {
  table ??= openTable(topics.topics, moods.moods);
  return table;
}

/** @returns `undefined` for words of a language that the models do not know */
export const evidenceIn = (words: readonly Word[], language?: string): ShippedEvidence | undefined =>
  isEnglish(words, language) ? evidenceOf(words) : undefined;

/** Topics and moods ask of the same words. */
const evidenceOf = rememberLast((words: readonly Word[]): ShippedEvidence => {
  const said = strongestEvidence(shippedModels(), clausesOf(tokensOf(words)));
  const ofTopics = topics.topics.models.length;
  return { topics: said.subarray(0, ofTopics), moods: said.subarray(ofTopics) };
});
