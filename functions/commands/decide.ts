import { text } from 'node:stream/consumers';
import { decideCommand } from './decide/command.ts';
import { endWhenUnread } from './end-when-unread.ts';

endWhenUnread(process.stdout);
process.exitCode = await decideCommand(process.argv.slice(2), {
  out: process.stdout,
  told: process.stderr,
  readInput: () => text(process.stdin),
  now: Date.now,
});
