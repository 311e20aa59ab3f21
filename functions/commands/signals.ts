import { runSignals } from './signals/command.ts';

process.exitCode = await runSignals(process.argv.slice(2), { out: process.stdout, errors: process.stderr });
