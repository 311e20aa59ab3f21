import { everydayTalk, ownMoods } from '../own-moods.ts';
import { customerTexts } from '../rows.ts';
import type { Reading, Task } from '../task.ts';

/** Nobody asks for a person in these rows, and hardly anybody is angry or mends the talk. */
const requests: readonly Reading[] = [
  { file: 'out_of_scope.jsonl', label: ({ label }) => (label === 1 ? undefined : 0) },
  { file: 'request_human.jsonl', label: ({ label, source }) => (label === 0 && source !== judged ? 0 : undefined) },
  { file: 'routine_dialogues.jsonl', label: () => 0, texts: customerTexts },
];

/** Its dialogues are read whole, in the file that holds them. */
const judged = 'star';

const judges = new Set([
  'banking77',
  'bitext',
  'clinc150',
  'star',
  'rasa-financial',
  'rasa-helpdesk',
  'ms-botframework',
]);

const isMarked = (label: string | number): 0 | 1 | undefined => (label === 1 ? 1 : label === 0 ? 0 : undefined);

/** @param file of public rows that are marked @param falseAlarms see `Task` */
const task = (name: string, file: string, falseAlarms: number): Task => ({
  name,
  reads: [{ file, label: ({ label }) => isMarked(label) }, ...requests],
  get own() {
    return [...ownMoods(name), ...everydayTalk()];
  },
  keep: 12_000,
  falseAlarms,
  judges,
});

/** One model for what a customer's mood is told by, one for what mends the talk. */
export const moodTasks: readonly Task[] = [
  task('frustration', 'frustration.jsonl', 0.007),
  task('repair', 'customer_repair.jsonl', 0.004),
];
