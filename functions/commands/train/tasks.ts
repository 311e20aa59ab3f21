import type { Task } from './task.ts';
import { topicTasks } from './tasks/topics.ts';

/** All models that ship. Each task has a file of its own in `tasks/`; its weights go to `shared/signals/weights/`. */
export const tasks: readonly Task[] = [...topicTasks];
