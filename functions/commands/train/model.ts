import type { LinearModel } from '../../../shared/signals/model/linear-model.ts';
import { modelIn, type PackedTable, packTable, unpackTable } from '../../../shared/signals/model/packed-table.ts';
import { CommandError } from '../command-error.ts';
import { fitModel } from './fit.ts';
import type { RowsOf } from './rows.ts';
import { examplesOf, type Task } from './task.ts';

/** What is trained and ships in one file of weights. */
export interface Model {
  /** Also the name of the file: kebab-case. */
  readonly name: string;
  /** Names of what can be trained without the rest. */
  readonly parts: readonly string[];
  /** @param wanted the parts to train @param shipped the file as it is, for the other parts */
  readonly train: (rowsOf: RowsOf, wanted: readonly string[], shipped: () => unknown) => Trained;
}

export interface Trained {
  /** As they ship. */
  readonly weights: object;
  /** From how much it learned, for whoever trains. */
  readonly told: string;
}

/** Linear models over the same hashed features, one for each task, in one table; see `shared/signals/model/`. */
export const tableOfModels = (name: string, tasks: readonly Task[]): Model => ({
  name,
  parts: tasks.map((task) => task.name),
  train: (rowsOf, wanted, shipped) => {
    const told: string[] = [];
    const learn = (task: Task): LinearModel => {
      const examples = examplesOf(task, rowsOf);
      const positives = examples.filter(({ label }) => label === 1).length;
      told.push(`${task.name} from ${examples.length} examples, ${positives} positive`);
      return fitModel(task, examples);
    };
    const kept = wanted.length < tasks.length ? unpackTable(shipped() as PackedTable) : undefined;
    const models = tasks.map((task) => {
      const model = wanted.includes(task.name) ? learn(task) : kept && modelIn(kept, task.name);
      if (!model) throw new CommandError(`${name}.json has no weights of ${task.name}: train that, too.`);
      return [task.name, model] as const;
    });
    return { weights: packTable(new Map(models)), told: told.join('; ') };
  },
});
