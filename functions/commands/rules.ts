import { text } from 'node:stream/consumers';
import { rulesCommand } from './rules/command.ts';

process.exitCode = await rulesCommand(process.argv.slice(2), {
  out: process.stdout,
  told: process.stderr,
  readInput: () => text(process.stdin),
  now: Date.now,
});
