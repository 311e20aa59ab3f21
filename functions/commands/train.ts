import { fileURLToPath } from 'node:url';
import { endWhenUnread } from './end-when-unread.ts';
import { trainAll } from './train/command.ts';
import { models } from './train/models.ts';

endWhenUnread(process.stdout);
process.exitCode = trainAll(process.argv.slice(2), {
  out: process.stdout,
  errors: process.stderr,
  models,
  to: fileURLToPath(new URL('../../shared/signals/weights', import.meta.url)),
});
