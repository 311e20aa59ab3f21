import { endWhenUnread } from './end-when-unread.ts';
import { runSignals } from './signals/command.ts';

endWhenUnread(process.stdout);
process.exitCode = await runSignals(process.argv.slice(2), { out: process.stdout, errors: process.stderr });
