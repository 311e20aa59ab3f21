import { setTimeout as sleep } from 'node:timers/promises';
import { endWhenUnread } from './end-when-unread.ts';
import { replay } from './replay/command.ts';

endWhenUnread(process.stdout);
process.exitCode = await replay(process.argv.slice(2), {
  out: process.stdout,
  progress: process.stderr,
  env: process.env,
  fetch,
  now: () => performance.now(),
  sleep: (milliseconds) => sleep(milliseconds),
  newRunId: () => Date.now().toString(36),
});
