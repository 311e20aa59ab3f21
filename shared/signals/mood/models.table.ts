import { whenAsked } from '../language/when-asked.ts';
import { placeRows } from '../model/packed-table.ts';
import packed from '../weights/moods.json';

/** The models of moods that ship. */
export const tables = whenAsked({ moods: packed }, placeRows);
