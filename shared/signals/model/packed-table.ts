import { PerWord } from '../language/tokens.ts';
import { places } from './features.ts';
import type { LinearModel } from './linear-model.ts';
import { type ModelTable, noRow, pairsFor, roomAtFirst, type TableModel, weightsAlone } from './model-table.ts';
import { packPlaces, rowAt } from './places.ts';
import { mostRoots } from './quantise.ts';

/**
 * A table of models as it ships: text of those characters of ASCII that stand for themselves in JSON and in code. Half of
 * the places have no weight in any model, so only rows of the others are written.
 */
export interface PackedTable {
  readonly models: readonly TableModel[];
  /** How far the place of each row lies from the one before: a character a row, more where it lies far. */
  readonly places: string;
  /** The rows, a character a weight: the root of what it weighs. */
  readonly rows: string;
}

/** The same as a start loads it, which unpacks nothing. */
export interface PlacedTable extends Omit<PackedTable, 'places'> {
  /** Which places have a row, see `places.ts`. */
  readonly filled: string;
}

const values = 2 * mostRoots + 1;
const first = 35;
const backslash = 92;
/** Stands for this many places and no row. */
const farther = values - 1;

const characterCode = (value: number): number => (value + first >= backslash ? value + first + 1 : value + first);
const valueAt = (code: number): number => (code > backslash ? code - first - 1 : code - first);

/** @param models by name, in the order of their columns */
export function packTable(models: ReadonlyMap<string, LinearModel>): PackedTable {
  const columns = [...models.values()];
  let distances = '';
  let rows = '';
  let last = -1;
  for (let place = 0; place < places; place++) {
    const steps = columns.map(({ weights }) => weights[place] ?? 0);
    if (steps.every((step) => step === 0)) continue;
    let distance = place - last - 1;
    for (; distance >= farther; distance -= farther) distances += String.fromCharCode(characterCode(farther));
    distances += String.fromCharCode(characterCode(distance));
    rows += String.fromCharCode(
      ...steps.map((step) => characterCode(Math.sign(step) * Math.sqrt(Math.abs(step)) + mostRoots)),
    );
    last = place;
  }
  return {
    models: [...models].map(([name, { bias, scale }]) => ({ name, bias, scale })),
    places: distances,
    rows,
  };
}

/**
 * A table with its rows in their places.
 * @throws RangeError when the rows do not fit: the file is damaged, or for another number of places
 */
export function placeRows(packed: PackedTable): PlacedTable {
  const filled: boolean[] = new Array(places).fill(false);
  let place = -1;
  let rows = 0;
  for (let at = 0; at < packed.places.length; at++) {
    const distance = valueAt(packed.places.charCodeAt(at));
    place += distance === farther ? farther : distance + 1;
    if (place >= places) throw new RangeError(`A row of weights lies at ${place} of ${places} places.`);
    if (distance === farther) continue;
    filled[place] = true;
    rows++;
  }
  if (packed.rows.length !== rows * packed.models.length)
    throw new RangeError(`There are ${packed.rows.length} weights for ${rows} rows of ${packed.models.length} models.`);
  if (rows >= noRow) throw new RangeError(`There are ${rows} rows, more than a table tells apart.`);
  return { models: packed.models, filled: packPlaces(filled), rows: packed.rows };
}

/** @param parts tables of several files, whose models stand side by side from now on */
export function openTable(...parts: readonly PlacedTable[]): ModelTable {
  const models = parts.flatMap((part) => part.models);
  const table: ModelTable = {
    models,
    parts,
    stepsOf,
    rowOf: new Uint16Array(places),
    pairs: new Float64Array(roomAtFirst * pairsFor(models.length)),
    met: 0,
    alone: new PerWord((token) => weightsAlone(table, token)),
  };
  return table;
}

export const unpackTable = (packed: PackedTable): ModelTable => openTable(placeRows(packed));

/** By character. */
const stepsOf = Int16Array.from({ length: characterCode(values) }, (_, code) => {
  const root = valueAt(code) - mostRoots;
  return root * Math.abs(root);
});

/** A model of a table by itself, as it was when it was learned. @returns `undefined` where there is none of the name */
export function modelIn(table: ModelTable, name: string): LinearModel | undefined {
  for (const { models, filled, rows } of table.parts) {
    const column = models.findIndex((model) => model.name === name);
    const model = models[column];
    if (!model) continue;
    const weights = Int16Array.from({ length: places }, (_, place) => {
      const row = rowAt(filled, place);
      return row === undefined ? 0 : (table.stepsOf[rows.charCodeAt(row * models.length + column)] ?? 0);
    });
    return { bias: model.bias, scale: model.scale, weights };
  }
  return undefined;
}
