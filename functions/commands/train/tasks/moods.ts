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

/** One model for what a customer's mood is told by, one for what mends the talk. */
export const moodTasks: readonly Task[] = [
  {
    name: 'frustration',
    reads: [{ file: 'frustration.jsonl', label: ({ label }) => isMarked(label) }, ...requests],
    get own() {
      return [...ownMoods('frustration'), ...everydayTalk()];
    },
    keep: 8_000,
    falseAlarms: 0.008,
    judges,
  },
  {
    name: 'repair',
    reads: [{ file: 'customer_repair.jsonl', label: ({ label }) => isMarked(label) }, ...requests],
    get own() {
      return [...ownMoods('repair'), ...everydayTalk()];
    },
    keep: 8_000,
    falseAlarms: 0.004,
    judges,
  },
];
