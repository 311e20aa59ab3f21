import { fitModel } from './fit.ts';
import type { RowsOf } from './rows.ts';
import { examplesOf, type Task } from './task.ts';

/** What is trained and ships. */
export interface Model {
  /** Also the name of the file of weights: kebab-case. */
  readonly name: string;
  readonly train: (rowsOf: RowsOf) => Trained;
}

export interface Trained {
  /** As they ship. */
  readonly weights: object;
  /** From how much it learned, for whoever trains. */
  readonly told: string;
}

/** A linear model over hashed features, see `shared/signals/model/`. */
export const linearModel = (task: Task): Model => ({
  name: task.name,
  train: (rowsOf) => {
    const examples = examplesOf(task, rowsOf);
    const positives = examples.filter(({ label }) => label === 1).length;
    return { weights: fitModel(task, examples), told: `${examples.length} examples, ${positives} positive` };
  },
});
