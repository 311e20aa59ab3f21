import { linearModel, type Model } from './model.ts';
import { requestWords } from './request-words/model.ts';
import { topicTasks } from './tasks/topics.ts';

/** All models that ship. The weights of each go to `shared/signals/weights/`. */
export const models: readonly Model[] = [...topicTasks.map(linearModel), requestWords];
