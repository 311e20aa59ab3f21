import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Log } from '../ports.ts';

export interface DynamoDb {
  readonly endpoint: string;
  /** Waits for requests under way. A process that ends without it has its indexes repaired at the next start. */
  close(): Promise<void>;
}

type Message =
  | { readonly port: number; readonly repaired?: { readonly removed: number; readonly written: number } }
  | { readonly failed: string };

const closeTimeoutMs = 10_000;
/** A database that ends sooner than this is not started again: it would only end again. */
const shortestRunMs = 300;

/**
 * Starts an embedded DynamoDB (dynalite) in a thread of its own: its parsing and sorting would otherwise hold up the
 * requests of everybody else in this process. It has no transactions, streams or expiry.
 * @param options.path folder of the database; in memory, and lost at the end, where none is named
 * @throws when the database cannot be opened, as when another process has it open
 */
export async function startDynamoDb(options: { readonly path?: string; readonly log?: Log } = {}): Promise<DynamoDb> {
  const { path, log = () => {} } = options;
  let isClosing = false;

  const run = async (wantedPort: number): Promise<{ worker: Worker; port: number }> => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { path, port: wantedPort },
      execArgv: [], // the loaders of this process are not for the worker, which is plain JavaScript
    });
    const port = await new Promise<number>((resolve, reject) => {
      worker.on('message', (message: Message) => {
        if ('failed' in message) {
          log('error', 'the embedded DynamoDB failed', { error: message.failed });
          return reject(new Error(`cannot start the embedded DynamoDB on ${path ?? 'memory'}: ${message.failed}`));
        }
        if (message.repaired) log('info', 'repaired the indexes after an unclean stop', message.repaired);
        resolve(message.port);
      });
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the embedded DynamoDB ended with code ${code}`)));
    });
    return { worker, port };
  };

  let { worker, port } = await run(0);
  let restarting: Promise<void> | undefined;

  const restart = async (): Promise<void> => {
    try {
      ({ worker, port } = await run(port));
      restartWhenLost();
    } catch (error) {
      log('error', 'the embedded DynamoDB did not come back', { error: String(error) });
    }
  };
  const restartWhenLost = () => {
    const startedAtMs = Date.now();
    worker.once('exit', () => {
      // What was in memory is gone: better to fail than to go on with nothing.
      if (isClosing || path === undefined || Date.now() - startedAtMs < shortestRunMs) return;
      restarting = restart();
    });
  };
  restartWhenLost();

  return {
    endpoint: `http://127.0.0.1:${port}`,
    async close() {
      isClosing = true;
      await restarting;
      if (worker.threadId === -1) return; // ended already
      const exit = once(worker, 'exit');
      worker.postMessage('close');
      const timer = setTimeout(() => worker.terminate(), closeTimeoutMs);
      await exit;
      clearTimeout(timer);
    },
  };
}
