import { commonWords } from './common-words.ts';
import { type Model, tableOfModels } from './model.ts';
import { requestWords } from './request-words/model.ts';
import { moodTasks } from './tasks/moods.ts';
import { topicTasks } from './tasks/topics.ts';

/** All models that ship. The weights go to `shared/signals/weights/`. */
export const models: readonly Model[] = [
  tableOfModels('topics', topicTasks),
  tableOfModels('moods', moodTasks),
  requestWords,
  commonWords,
];
