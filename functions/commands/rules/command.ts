import { CommandError, UsageError } from '../command-error.ts';
import type { OfflineIo } from '../offline-io.ts';
import { parseOptions } from '../options.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { match } from './match.ts';

export const usage = `Usage: npm run rules -- match RULES.json MESSAGES.jsonl
       npm run rules -- explain FILE.json
       npm run rules -- check FILE.json

Works offline on a workflow document or a rule set. Queues and calendars that a workflow names count as being there.

  match     prints {"id","matched":[…]} for each message of the file (- is standard input): every rule that holds
            by itself; takes the neutral format {"version":1,"rules":[{"id","when"}]} too
  explain   reads the rules back in words, one sentence each
  check     lists every problem, with what the conditions imply and a message that shows it; exit code 1 where one is
            an error
`;

/** @returns the exit code: 0 when all is well, else 1 */
export async function rulesCommand(args: readonly string[], io: OfflineIo): Promise<number> {
  try {
    return await run(args, io);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    io.told.write(`${error.message}\n`);
    return 1;
  }
}

async function run(args: readonly string[], io: OfflineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, {}, usage);
  const [what, ...files] = positionals;
  const [file, second] = files;
  if (values.help) {
    io.out.write(usage);
    return 0;
  }
  if (what === 'match' && file !== undefined && second !== undefined && files.length === 2) {
    await match(file, second, io);
    return 0;
  }
  if (file !== undefined && files.length === 1) {
    if (what === 'check') return check(file, io);
    if (what === 'explain') {
      await explain(file, io);
      return 0;
    }
  }
  throw new UsageError('Say what to do, and with which file.', usage);
}
