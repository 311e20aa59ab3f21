import { fileURLToPath } from 'node:url';
import { trainAll } from './train/command.ts';
import { tasks } from './train/tasks.ts';

process.exitCode = trainAll(process.argv.slice(2), {
  out: process.stdout,
  errors: process.stderr,
  tasks,
  to: fileURLToPath(new URL('../../shared/signals/weights', import.meta.url)),
});
