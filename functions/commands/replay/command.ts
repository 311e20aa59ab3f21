import { CommandError } from '../command-error.ts';
import { readConversations } from './conversations.ts';
import { Endpoint } from './endpoint.ts';
import type { CommandIo } from './io.ts';
import { type ReplayOptions, readOptions, usage } from './options.ts';
import { Pacer } from './pacer.ts';
import { playAll } from './player.ts';
import { Progress } from './progress.ts';
import { summarise } from './summary.ts';

/** @returns the exit code: 0 when every conversation was played to its end, else 1 */
export async function replay(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    const options = await readOptions(args, io.env, io.newRunId);
    if (options) return await play(options, io);
    io.out.write(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    io.progress.write(`${error.message}\n`);
    return 1;
  }
}

async function play({ file, url, key, rate, concurrency, run }: ReplayOptions, io: CommandIo): Promise<number> {
  const conversations = await readConversations(file);
  const progress = new Progress(conversations.length, io);
  const stage = { endpoint: new Endpoint(url, key, io), pacer: new Pacer(rate, io), io, run };
  const { played, stopped } = await playAll(stage, conversations, concurrency, (each) => progress.add(each));
  progress.end();
  if (played.length > 0) io.out.write(summarise(played, run));
  if (stopped) io.progress.write(`Stopped after ${played.length} of ${conversations.length}. ${stopped.message}\n`);
  return stopped || played.some(({ error }) => error) ? 1 : 0;
}
