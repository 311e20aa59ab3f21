import type { ModelTable } from '../model/model-table.ts';
import { unpackTable } from '../model/packed-table.ts';
import packed from '../weights/topics.json';

let table: ModelTable | undefined;

/** The models that ship, in the order of `topicIds`, unpacked when a message first needs them. */
export function topicModels(): ModelTable {
  table ??= unpackTable(packed);
  return table;
}
