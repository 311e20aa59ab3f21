import { whenAsked } from '../language/when-asked.ts';
import { placeRows } from '../model/packed-table.ts';
import packed from '../weights/topics.json';

/** The models that ship, in the order of `topicIds`. */
export const tables = whenAsked({ topics: packed }, placeRows);
