import { text } from 'node:stream/consumers';
import { endWhenUnread } from './end-when-unread.ts';
import { rulesCommand } from './rules/command.ts';

endWhenUnread(process.stdout);
process.exitCode = await rulesCommand(process.argv.slice(2), {
  out: process.stdout,
  told: process.stderr,
  readInput: () => text(process.stdin),
  now: Date.now,
});
