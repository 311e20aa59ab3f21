import type { Features } from './features.ts';
import { featureValue } from './linear-model.ts';

/** Several models over the same features, side by side: one look-up of a feature serves all. */
export interface ModelTable {
  readonly models: readonly TableModel[];
  /** By place: which row tells its weights, from 1 on; 0 where no model knows it, as for every other feature of a text. */
  readonly rowOf: Uint16Array;
  /** Row after row, a weight for each model, as it is written. */
  readonly rows: Uint8Array;
  /** What a weight as it is written stands for, in steps of its model. */
  readonly stepsOf: Int16Array;
}

export interface TableModel {
  readonly name: string;
  readonly bias: number;
  /** What one step of a weight is worth. */
  readonly scale: number;
}

/**
 * For each model the evidence of the clause that speaks most for it, see `evidence` in `linear-model.ts`; the bias alone
 * for a text without words.
 * @param clauses the features of each
 */
export function strongestEvidence(table: ModelTable, clauses: readonly Features[]): Float64Array {
  const { models } = table;
  if (clauses.length === 0) return Float64Array.from(models, ({ bias }) => bias);
  const strongest = new Float64Array(models.length).fill(Number.NEGATIVE_INFINITY);
  const sums = new Int32Array(models.length);
  for (const features of clauses) {
    addRows(table, features, sums.fill(0));
    const value = featureValue(features.length);
    for (let model = 0; model < models.length; model++) {
      const { bias, scale } = models[model] as TableModel;
      const evidence = bias + scale * (sums[model] as number) * value;
      if (evidence > (strongest[model] as number)) strongest[model] = evidence;
    }
  }
  return strongest;
}

function addRows({ rowOf, rows, stepsOf }: ModelTable, features: Features, sums: Int32Array): void {
  const width = sums.length;
  for (let at = 0; at < features.length; at++) {
    const row = rowOf[features[at] as number] as number;
    if (row === 0) continue;
    const from = (row - 1) * width;
    for (let model = 0; model < width; model++)
      sums[model] = (sums[model] as number) + (stepsOf[rows[from + model] as number] as number);
  }
}
