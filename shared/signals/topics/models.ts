import type { ModelTable } from '../model/model-table.ts';
import { openTable } from '../model/packed-table.ts';
import { tables } from './models.table.ts';

let table: ModelTable | undefined;

/** The models that ship, in the order of `topicIds`, opened when a message first needs them. */
export function topicModels(): ModelTable {
  table ??= openTable(tables.topics);
  return table;
}
